import { placeOf } from './address';
import { goTo } from './use-place';

/** Goes where a deep link in Teams points, unless the address itself already says a place. */
export function followDeepLink(subPage: string | null): void {
  if (subPage && placeOf(window.location.pathname, window.location.search).page === 'start') {
    goTo(placeOf(`/tab/${subPage}`, ''));
  }
}

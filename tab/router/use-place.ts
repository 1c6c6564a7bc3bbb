import { useMemo, useSyncExternalStore } from 'react';
import { addressOf, placeOf, type Place } from './address';

const listeners = new Set<() => void>();

/** Where the person is; follows the browser's back and forward. */
export function usePlace(): Place {
  const address = useSyncExternalStore(subscribe, currentAddress);

  return useMemo(() => {
    const [path = '', search = ''] = address.split('?');

    return placeOf(path, search);
  }, [address]);
}

/** Goes to a place. Choosing another item of the same review replaces the address: back leaves the page. */
export function goTo(place: Place): void {
  const here = placeOf(window.location.pathname, window.location.search);
  const isSamePage = here.page === 'review' && place.page === 'review' && here.reviewId === place.reviewId;

  window.history[isSamePage ? 'replaceState' : 'pushState'](null, '', addressOf(place));
  listeners.forEach((listener) => listener());
}

function currentAddress(): string {
  return `${window.location.pathname}${window.location.search}`;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);

  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}

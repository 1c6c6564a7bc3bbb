import { Link, type LinkProps } from '@fluentui/react-components';
import type { MouseEvent } from 'react';
import { addressOf, type Place } from './address';
import { goTo } from './use-place';

type PlaceLinkProps = Omit<LinkProps & { as?: 'a' }, 'href' | 'onClick' | 'as'> & { place: Place };

/** A real link, so that it opens in a new window too; a plain press stays in the page. */
export function PlaceLink({ place, ...rest }: PlaceLinkProps) {
  function follow(event: MouseEvent<HTMLAnchorElement>): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    goTo(place);
  }

  return <Link {...rest} href={addressOf(place)} onClick={follow} />;
}

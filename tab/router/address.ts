import { readLinkId } from '../../src/i18n/link-id';

/** The places of the tab that have an address of their own. */
export type Place =
  | { readonly page: 'start' }
  | { readonly page: 'review'; readonly reviewId: string; readonly itemId: string | null }
  | { readonly page: 'minutes'; readonly reviewId: string }
  | { readonly page: 'actions'; readonly number: number | null }
  | { readonly page: 'sharepoint' };

const BASE = '/tab/';

/** `/tab/reviews/R1?item=A3`, `/tab/reviews/R1/minutes`, `/tab/actions/12`, `/tab/sharepoint`, `/tab/?link=R1`, `?link=R1.A3`, `?link=atgard-12`; anything else is the start. */
export function placeOf(path: string, search: string): Place {
  const [noun, id, part] = path.replace(BASE, '').split('/').filter(Boolean).map(decoded);
  const query = new URLSearchParams(search);
  const link = query.get('link');

  if (noun === 'reviews' && id) {
    return part === 'minutes' ? { page: 'minutes', reviewId: id } : { page: 'review', reviewId: id, itemId: query.get('item') };
  }
  if (noun === 'actions') {
    return { page: 'actions', number: id && /^\d{1,9}$/.test(id) ? Number(id) : null };
  }

  if (noun === 'sharepoint') {
    return { page: 'sharepoint' };
  }

  return link === null ? { page: 'start' } : placeOfLink(link);
}

export function addressOf(place: Place): string {
  switch (place.page) {
    case 'start':
      return BASE;
    case 'sharepoint':
      return `${BASE}sharepoint`;
    case 'actions':
      return place.number === null ? `${BASE}actions` : `${BASE}actions/${place.number}`;
    case 'minutes':
      return `${BASE}reviews/${encodeURIComponent(place.reviewId)}/minutes`;
    case 'review': {
      const item = place.itemId ? `?item=${encodeURIComponent(place.itemId)}` : '';

      return `${BASE}reviews/${encodeURIComponent(place.reviewId)}${item}`;
    }
  }
}

/** Where a link leads; what is no link of ours is the start (T12). */
function placeOfLink(id: string): Place {
  const place = readLinkId(id);
  if (!place) {
    return { page: 'start' };
  }

  return place.to === 'action' ? { page: 'actions', number: place.number } : { page: 'review', reviewId: place.reviewId, itemId: place.to === 'item' ? place.itemId : null };
}

/** A part of the path; '' where it is not well-formed. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

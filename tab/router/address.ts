/** The places of the tab that have an address of their own. */
export type Place =
  | { readonly page: 'start' }
  | { readonly page: 'review'; readonly reviewId: string; readonly itemId: string | null }
  | { readonly page: 'minutes'; readonly reviewId: string };

const BASE = '/tab/';

/** `/tab/reviews/R1?item=A3`, `/tab/reviews/R1/minutes`, `/tab/?link=R1`; anything else is the start. */
export function placeOf(path: string, search: string): Place {
  const [noun, reviewId, part] = path.replace(BASE, '').split('/').filter(Boolean).map(decodeURIComponent);
  const query = new URLSearchParams(search);
  const link = query.get('link');

  if (noun === 'reviews' && reviewId) {
    return part === 'minutes' ? { page: 'minutes', reviewId } : { page: 'review', reviewId, itemId: query.get('item') };
  }

  return link ? { page: 'review', reviewId: link, itemId: null } : { page: 'start' };
}

export function addressOf(place: Place): string {
  switch (place.page) {
    case 'start':
      return BASE;
    case 'minutes':
      return `${BASE}reviews/${encodeURIComponent(place.reviewId)}/minutes`;
    case 'review': {
      const item = place.itemId ? `?item=${encodeURIComponent(place.itemId)}` : '';

      return `${BASE}reviews/${encodeURIComponent(place.reviewId)}${item}`;
    }
  }
}

/** A place that the product's one kind of link leads to. */
export type LinkPlace =
  | { readonly to: 'review'; readonly reviewId: string }
  | { readonly to: 'item'; readonly reviewId: string; readonly itemId: string }
  | { readonly to: 'action'; readonly number: number };

const ACTION = /^atgard-(?<number>[1-9]\d{0,8})$/;
const REVIEW = /^(?<review>[\w-]{1,64})(?:\.(?<item>[\w-]{1,64}))?$/;

/** The id in `https://<host>/l/<id>`: `<review>`, `<review>.<item>` or `atgard-<number>`. */
export function linkIdOf(place: LinkPlace): string {
  switch (place.to) {
    case 'review':
      return place.reviewId;
    case 'item':
      return `${place.reviewId}.${place.itemId}`;
    case 'action':
      return `atgard-${place.number}`;
  }
}

/** The place that the id names; null for anything that is no id of ours (T12). Whether somebody may read it is asked where it is read. */
export function readLinkId(id: string): LinkPlace | null {
  const number = ACTION.exec(id)?.groups?.['number'];
  if (number !== undefined) {
    return { to: 'action', number: Number(number) };
  }
  const { review, item } = REVIEW.exec(id)?.groups ?? {};
  if (review === undefined || review.startsWith('atgard-')) {
    return null;
  }

  return item === undefined ? { to: 'review', reviewId: review } : { to: 'item', reviewId: review, itemId: item };
}

/** The whole address. */
export function linkOf(publicUrl: string, place: LinkPlace): string {
  return `${publicUrl}/l/${encodeURIComponent(linkIdOf(place))}`;
}

/** The place that an address of our own leads to; null for another host, another path and whatever is no link of ours. */
export function readLink(publicUrl: string, address: string): LinkPlace | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  const id = /^\/l\/(?<id>[\w.-]{1,140})$/.exec(url?.pathname ?? '')?.groups?.['id'];

  return url && id !== undefined && url.origin === new URL(publicUrl).origin && url.username === '' && url.password === '' ? readLinkId(id) : null;
}

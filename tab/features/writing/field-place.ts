import type { ItemPlace } from '../item/item-place';

export interface FieldPlace extends ItemPlace {
  readonly field: string;
}

export function draftKey(place: FieldPlace): string {
  return [place.reviewId, place.itemId, place.field].map(encodeURIComponent).join('/');
}

export function placeOfDraft(key: string): FieldPlace {
  const [reviewId = '', itemId = '', field = ''] = key.split('/').map(decodeURIComponent);

  return { reviewId, itemId, field };
}

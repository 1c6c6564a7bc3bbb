import { openItem as open } from '../../domain/agenda/open-item';
import type { Review } from '../../domain/review/review';
import type { Principal } from '../../domain/unit/unit';
import type { World } from '../../ports/world';
import { changeReview, type ChangeInput } from '../review/change-review';

/** Opens an item, or without an id the next one ("nästa"). The item's card is posted; the one before is brought up to date. */
export function openItem(world: World, principal: Principal, input: ChangeInput & { readonly itemId: string | null; readonly after?: string | null | undefined }): Promise<Review> {
  return changeReview(world, principal, {
    ...input,
    verb: 'open-item',
    rule: ({ review }, _actor, now) => {
      const opened = open(review, input.itemId, now, input.after);
      if (!opened.ok) {
        return opened;
      }
      const cards = [review.openItemId, opened.value.openItemId].flatMap((id) => (id ? [`item:${id}`] : []));

      return { ok: true, value: { review: opened.value, payload: { item: opened.value.openItemId }, cards: [...new Set(cards)] } };
    },
  });
}

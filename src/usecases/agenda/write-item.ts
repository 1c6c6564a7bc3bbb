import { writeItem as write, type ItemFields } from '../../domain/agenda/write-item';
import type { Review } from '../../domain/review/review';
import type { Principal } from '../../domain/unit/unit';
import type { World } from '../../ports/world';
import { changeReview, type ChangeInput } from '../review/change-review';

/** Writes in an item: notes, conclusion, replies, figures, judgements, presenter, underlag. Another's later change is never overwritten unseen. */
export function writeItem(world: World, principal: Principal, input: ChangeInput & { readonly itemId: string; readonly version: number; readonly fields: ItemFields }): Promise<Review> {
  return changeReview(world, principal, {
    ...input,
    verb: 'write',
    rule: ({ review }) => {
      const written = write(review, input.itemId, { version: input.version, fields: input.fields });

      return written.ok ? { ok: true, value: { review: written.value, payload: { item: input.itemId, ...input.fields } } } : written;
    },
  });
}

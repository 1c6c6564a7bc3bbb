import { writeItem as write, type ItemFields } from '../../domain/agenda/write-item';
import type { Review } from '../../domain/review/review';
import type { Principal } from '../../domain/unit/unit';
import type { World } from '../../ports/world';
import { isEnded } from '../../domain/agenda/agenda-item';
import { changeItem } from '../review/change-item';
import type { ChangeInput } from '../review/change-review';

/** Writes in an item: notes, conclusion, replies, figures, judgements, presenter, underlag. Another's later change is never overwritten unseen. */
export function writeItem(world: World, principal: Principal, input: ChangeInput & { readonly itemId: string; readonly version: number | null; readonly fields: ItemFields }): Promise<Review> {
  return changeItem(world, principal, {
    ...input,
    verb: (review) => (isSettled(review, input.itemId) ? 'reword' : 'write'),
    payload: input.fields as Readonly<Record<string, unknown>>,
    rule: ({ review }) => write(review, input.itemId, { version: input.version, fields: input.fields }),
  });
}

/** What is decided or closed is the secretary's to reword, until justering. */
function isSettled(review: Review, itemId: string): boolean {
  return review.state === 'closed' || review.items.some((item) => item.id === itemId && isEnded(item));
}

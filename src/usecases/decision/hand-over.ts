import { deputiesFor, headName, mayGiveAway } from '../../domain/decision/deciding-as';
import { handOver as give } from '../../domain/decision/hand-over';
import { refused } from '../../domain/result';
import type { Review } from '../../domain/review/review';
import type { Principal } from '../../domain/unit/unit';
import type { World } from '../../ports/world';
import { changeItem } from '../review/change-item';
import type { ChangeInput } from '../review/change-review';

/** `lämna över till <deputy>`: the decision-maker gives one item to a dated deputy who is there; null takes it back. */
export function handOver(world: World, principal: Principal, input: ChangeInput & { readonly itemId: string; readonly to: string | null }): Promise<Review> {
  return changeItem(world, principal, {
    ...input,
    verb: 'hand-over',
    payload: { to: input.to },
    rule: ({ review }, actor, now) =>
      mayGiveAway(review, actor)
        ? give(review, input.itemId, { to: input.to, by: principal.personId, deputies: deputiesFor(review, actor), now })
        : refused('not-allowed', { who: [headName(actor.routine, actor.level, actor.unit).toLowerCase()] }),
  });
}

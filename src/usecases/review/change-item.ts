import type { Result } from '../../domain/result';
import type { Review } from '../../domain/review/review';
import type { Principal } from '../../domain/unit/unit';
import type { Actor } from '../../policies/review-policy';
import type { LoadedReview } from '../../ports/store';
import type { World } from '../../ports/world';
import { changeReview, minutesRewritten, type ChangeInput, type ChangeSpecification } from './change-review';

export interface ItemChange extends ChangeInput {
  readonly itemId: string;
  readonly verb: ChangeSpecification['verb'];
  /** What the ledger keeps beside the item's id. */
  readonly payload: Readonly<Record<string, unknown>>;
  readonly rule: (loaded: LoadedReview, actor: Actor, now: Date) => Result<Review>;
}

/** Changes one item. Its card, if it has been opened, is brought up to date; after the close the draft of the minutes is written anew. */
export function changeItem(world: World, principal: Principal, change: ItemChange): Promise<Review> {
  const { itemId, payload } = change;

  return changeReview(world, principal, {
    reviewId: change.reviewId,
    requestKey: change.requestKey,
    verb: change.verb,
    rule: (loaded, actor, now) => {
      const changed = change.rule(loaded, actor, now);
      if (!changed.ok || changed.value === loaded.review) {
        return changed.ok ? { ok: true, value: { review: loaded.review, payload: {} } } : changed;
      }
      const isPosted = changed.value.items.some((item) => item.id === itemId && item.openedAt !== null);
      const rewritten = minutesRewritten(changed.value, now);

      return { ok: true, value: { ...rewritten, payload: { item: itemId, ...payload }, cards: isPosted ? [`item:${itemId}`] : [] } };
    },
  });
}

import type { AnswerChoice } from '../../domain/decision/answer';
import { answerItem as answer } from '../../domain/decision/answer-item';
import type { Review } from '../../domain/review/review';
import type { Principal } from '../../domain/unit/unit';
import type { World } from '../../ports/world';
import { changeReview, type ChangeInput } from '../review/change-review';

/** Takes a member's svar on the opened item: advice, never reckoned into an outcome. */
export function answerItem(world: World, principal: Principal, input: ChangeInput & { readonly itemId: string; readonly choice: AnswerChoice }): Promise<Review> {
  return changeReview(world, principal, {
    ...input,
    verb: 'answer',
    rule: ({ review }, { personId }, now) => {
      const answered = answer(review, input.itemId, { personId, choice: input.choice, now });

      return answered.ok
        ? { ok: true, value: { review: answered.value, payload: { item: input.itemId, choice: input.choice }, cards: answered.value === review ? [] : [`item:${input.itemId}`] } }
        : answered;
    },
  });
}

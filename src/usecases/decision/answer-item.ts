import type { AnswerChoice } from '../../domain/decision/answer';
import { answerItem as answer } from '../../domain/decision/answer-item';
import type { Review } from '../../domain/review/review';
import type { Principal } from '../../domain/unit/unit';
import type { World } from '../../ports/world';
import { changeItem } from '../review/change-item';
import type { ChangeInput } from '../review/change-review';

/** Takes a member's svar on the opened item: advice, never reckoned into an outcome. With `personId` the secretary enters a spoken one. */
export function answerItem(
  world: World,
  principal: Principal,
  input: ChangeInput & { readonly itemId: string; readonly choice: AnswerChoice; readonly personId?: string | undefined },
): Promise<Review> {
  const personId = input.personId ?? principal.personId;

  return changeItem(world, principal, {
    ...input,
    verb: (review) => {
      if (personId !== principal.personId) {
        return 'record-spoken';
      }

      return review.items.some((item) => item.id === input.itemId && item.decision !== null) ? 'correct-spoken' : 'answer';
    },
    payload: { choice: input.choice, ...(personId === principal.personId ? {} : { person: personId }) },
    rule: ({ review }, _actor, now) => answer(review, input.itemId, { personId, choice: input.choice, recordedBy: principal.personId, now }),
  });
}

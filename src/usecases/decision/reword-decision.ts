import type { Action } from '../../domain/action/action';
import { answerRewording as answer, rewordDecision as reword } from '../../domain/decision/reword-decision';
import type { Result } from '../../domain/result';
import type { Review } from '../../domain/review/review';
import type { Principal } from '../../domain/unit/unit';
import type { Actor } from '../../policies/review-policy';
import { mayDo } from '../../policies/review-policy';
import type { World } from '../../ports/world';
import { changeReview, minutesRewritten, type ChangeInput, type RuleOutcome } from '../review/change-review';

/** The secretary's new words for a decision's att-satser until justering: they wait for the chair's yes, and are logged. */
export function rewordDecision(world: World, principal: Principal, input: ChangeInput & { readonly itemId: string; readonly texts: readonly string[] }): Promise<Review> {
  return changeWording(world, principal, input, {
    verb: 'reword',
    payload: { texts: input.texts },
    rule: (review, actor, now) => reword(review, input.itemId, { texts: input.texts, personId: actor.personId, byChair: mayDo(actor, 'accept-wording').ok, now }),
  });
}

/** The chair lets the waiting words stand, or not. */
export function answerRewording(world: World, principal: Principal, input: ChangeInput & { readonly itemId: string; readonly isAccepted: boolean }): Promise<Review> {
  return changeWording(world, principal, input, {
    verb: 'accept-wording',
    payload: { accepted: input.isAccepted },
    rule: (review) => answer(review, input.itemId, input.isAccepted),
  });
}

interface Wording {
  readonly verb: 'reword' | 'accept-wording';
  readonly payload: Readonly<Record<string, unknown>>;
  readonly rule: (review: Review, actor: Actor, now: Date) => Result<Review>;
}

async function changeWording(world: World, principal: Principal, input: ChangeInput & { readonly itemId: string }, wording: Wording): Promise<Review> {
  const made = await world.store.reviews.actionsOf(principal.tenantId, input.reviewId);

  return changeReview(world, principal, {
    reviewId: input.reviewId,
    requestKey: input.requestKey,
    verb: wording.verb,
    rule: ({ review }, actor, now): Result<RuleOutcome> => {
      const changed = wording.rule(review, actor, now);
      if (!changed.ok || changed.value === review) {
        return changed.ok ? { ok: true, value: { review, payload: {} } } : changed;
      }

      return {
        ok: true,
        value: {
          ...minutesRewritten(changed.value, now),
          payload: { item: input.itemId, ...wording.payload },
          cards: [`item:${input.itemId}`],
          actions: rewordedActions(made, changed.value, input.itemId),
        },
      };
    },
  });
}

/** An action says what its att-sats says. */
export function rewordedActions(made: readonly Action[], review: Review, itemId: string): readonly Action[] {
  const decision = review.items.find((item) => item.id === itemId)?.decision;

  return made.flatMap((action) => {
    const clause = decision?.clauses[decision.actions.indexOf(action.number)];

    return clause && clause.text !== action.text ? [{ ...action, text: clause.text }] : [];
  });
}

import { decideItem as decide, type DecideRequest } from '../../domain/decision/decide-item';
import { decidingAs } from '../../domain/decision/deciding-as';
import type { Outcome } from '../../domain/decision/decision';
import { phraseOf } from '../../domain/unit/duty';
import type { Review } from '../../domain/review/review';
import type { Principal } from '../../domain/unit/unit';
import type { World } from '../../ports/world';
import { changeReview, type ChangeInput } from '../review/change-review';

/**
 * Ends the opened item with the decision-maker's decision: one press, also where nobody has answered (contract: besluta).
 * "Noteras" and "inget beslut" are the group's and may be entered by the secretary or the chair too.
 */
export function decideItem(world: World, principal: Principal, input: ChangeInput & DecideRequest & { readonly itemId: string }): Promise<Review> {
  return changeReview(world, principal, {
    ...input,
    verb: isNote(input.outcome) ? 'note' : 'decide',
    counters: ['action'],
    rule: ({ review, unit, counters }, actor, now) => {
      const as = isNote(input.outcome)
        ? { ok: true as const, value: { personId: actor.personId, phrase: review.pinned?.phrase ?? phraseOf(actor.level, unit), decisionMaker: '', binding: true } }
        : decidingAs(review, { unit, routine: actor.routine, level: actor.level, personId: actor.personId, on: actor.on });
      if (!as.ok) {
        return as;
      }
      const lastAction = counters['action'] ?? 0;
      const decided = decide(review, input.itemId, input, { ...as.value, now, lastAction });
      if (!decided.ok) {
        return decided;
      }
      const item = decided.value.review.items.find((candidate) => candidate.id === input.itemId);

      return {
        ok: true,
        value: {
          review: decided.value.review,
          payload: { item: input.itemId, decision: item?.decision },
          cards: [`item:${input.itemId}`],
          actions: decided.value.actions,
          counters: { action: lastAction + decided.value.actions.length },
        },
      };
    },
  });
}

function isNote(outcome: Outcome): boolean {
  return outcome === 'noted' || outcome === 'no-decision';
}

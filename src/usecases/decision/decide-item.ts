import { decideItem as decide, type DecideRequest } from '../../domain/decision/decide-item';
import { faultOfAssignments } from '../../domain/decision/propose-decision';
import { decidingAs } from '../../domain/decision/deciding-as';
import { RefusalError } from '../../domain/errors';
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
export async function decideItem(world: World, principal: Principal, asked: ChangeInput & DecideRequest & { readonly itemId: string }): Promise<Review> {
  const input = asked.outcome === 'referred-up' ? { ...asked, detail: { ...asked.detail, to: await levelAbove(world, principal, asked.reviewId) } } : asked;

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
      const fault = faultOfAssignments(input.clauses ?? [], { unit, on: actor.on });
      if (fault) {
        return fault;
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

/** The name of the unit above, which a question is referred to; refused at the top. */
async function levelAbove(world: World, principal: Principal, reviewId: string): Promise<string> {
  const found = await world.store.reviews.find(principal.tenantId, reviewId);
  const above = found?.unit.aboveId ? await world.store.units.find(principal.tenantId, found.unit.aboveId) : null;
  if (found && !above) {
    throw new RefusalError({ code: 'no-level-above', details: {} });
  }

  return above?.name ?? '';
}

function isNote(outcome: Outcome): boolean {
  return outcome === 'noted' || outcome === 'no-decision';
}

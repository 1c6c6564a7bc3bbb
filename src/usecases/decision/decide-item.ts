import { decideItem as decide, type DecideRequest } from '../../domain/decision/decide-item';
import { faultOfAssignments } from '../../domain/decision/propose-decision';
import { decidingAs } from '../../domain/decision/deciding-as';
import { RefusalError } from '../../domain/errors';
import { findItem } from '../../domain/agenda/find-item';
import type { Outcome } from '../../domain/decision/decision';
import type { Review } from '../../domain/review/review';
import type { Principal } from '../../domain/unit/unit';
import type { World } from '../../ports/world';
import { changeReview, type ChangeInput } from '../review/change-review';
import { notingAs } from './end-items';
import { immediateSeries } from './immediate-series';

/**
 * Ends the opened item with the decision-maker's decision: one press, also where nobody has answered (contract: besluta).
 * "Noteras" and "inget beslut" are the group's and may be entered by the secretary or the chair too. Where the item is flagged for
 * omedelbar justering, its § is given at once.
 */
export async function decideItem(world: World, principal: Principal, asked: ChangeInput & DecideRequest & { readonly itemId: string }): Promise<Review> {
  const input = asked.outcome === 'referred-up' ? { ...asked, detail: { ...asked.detail, to: await levelAbove(world, principal, asked.reviewId) } } : asked;
  const series = await immediateSeries(world, principal, { reviewId: input.reviewId, itemIds: [input.itemId] });

  return changeReview(world, principal, {
    ...input,
    verb: isNote(input.outcome) ? 'note' : 'decide',
    counters: ['action', ...series.counters],
    rule: (loaded, actor, now) => {
      const { review, unit, counters } = loaded;
      const item = findItem(review, input.itemId);
      const as = !item.ok || isNote(input.outcome) ? notingAs(review, actor) : decidingAs(review, item.value, actor);
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
      const { review: after, counters: numbers } = series.number(decided.value.review, [input.itemId], loaded);

      return {
        ok: true,
        value: {
          review: after,
          payload: { item: input.itemId, decision: after.items.find((candidate) => candidate.id === input.itemId)?.decision },
          cards: [`item:${input.itemId}`],
          actions: decided.value.actions,
          counters: { action: lastAction + decided.value.actions.length, ...numbers },
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

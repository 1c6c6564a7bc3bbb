import type { AgendaItem } from '../../domain/agenda/agenda-item';
import type { DecidingAs } from '../../domain/decision/decide-item';
import { decidingAs } from '../../domain/decision/deciding-as';
import { endItems as end, type EndItemsRequest } from '../../domain/decision/end-items';
import type { Result } from '../../domain/result';
import type { Review } from '../../domain/review/review';
import { phraseOf } from '../../domain/unit/duty';
import type { Principal } from '../../domain/unit/unit';
import type { Actor } from '../../policies/review-policy';
import type { World } from '../../ports/world';
import { changeReview, type ChangeInput } from '../review/change-review';
import { immediateSeries } from './immediate-series';

/** Ends several items with one press: "noteras" by who leads or minutes the meeting, "bordlägg" by who decides. What the meeting never came to has no card of its own. */
export async function endItems(world: World, principal: Principal, input: ChangeInput & EndItemsRequest): Promise<Review> {
  const series = await immediateSeries(world, principal, input);

  return changeReview(world, principal, {
    reviewId: input.reviewId,
    requestKey: input.requestKey,
    verb: input.outcome === 'tabled' ? 'decide' : 'note',
    counters: series.counters,
    rule: (loaded, actor, now) => {
      const { review } = loaded;
      const as = (item: AgendaItem) => (input.outcome === 'tabled' ? decidingAs(review, item, actor) : notingAs(review, actor));
      const ended = end(review, input, { as, now });
      if (!ended.ok || ended.value === review) {
        return ended.ok ? { ok: true, value: { review, payload: {} } } : ended;
      }
      const changed = ended.value.items.filter((item) => !review.items.includes(item)).map((item) => item.id);
      const posted = changed.filter((id) => review.items.some((item) => item.id === id && item.openedAt !== null));

      return {
        ok: true,
        value: { ...series.number(ended.value, changed, loaded), payload: { items: changed, outcome: input.outcome, reason: input.reason }, cards: ['agenda', 'left', ...posted.map((id) => `item:${id}`)] },
      };
    },
  });
}

/** "Noteras" and "inget beslut" are the group's: nothing is decided, so anybody who leads or minutes may enter them. */
export function notingAs(review: Review, { personId, level, unit }: Actor): Result<DecidingAs> {
  return { ok: true, value: { personId, phrase: review.pinned?.phrase ?? phraseOf(level, unit), decisionMaker: '', binding: true, asDeputy: false } };
}

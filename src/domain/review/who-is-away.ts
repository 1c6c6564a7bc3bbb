import type { LocalDate } from '../calendar/local-date';
import { deciderDuty } from '../decision/deciding-as';
import type { Level } from '../routine/routine';
import { bearersOf } from '../unit/duty';
import type { Unit } from '../unit/unit';
import { awaySince } from './presence';
import type { Review } from './review';

/** Those who decide or lead and whom Teams saw go, since when; none where the meeting has been said to go on without them (decisions 8). */
export function leadersAway(review: Review, context: { readonly unit: Unit; readonly level: Level; readonly on: LocalDate }): readonly { readonly personId: string; readonly since: string }[] {
  const { unit, level, on } = context;
  const holders = bearersOf(deciderDuty(review, context), level, unit, on).filter((bearer) => !bearer.deputy);
  const leads = [...new Set([...holders.map(({ personId }) => personId), ...(review.chairId === null ? [] : [review.chairId])])];
  const continued = review.remarks.filter(({ verb }) => verb === 'continued').map(({ at }) => at);

  return leads.flatMap((personId) => {
    const since = awaySince(review, personId);

    return since === null || continued.some((at) => at >= since) ? [] : [{ personId, since }];
  });
}

import { localDateOf } from '../../domain/calendar/local-date';
import { RefusalError } from '../../domain/errors';
import { belongsTo } from '../../domain/unit/duty';
import type { Principal } from '../../domain/unit/unit';
import type { ReviewSummary } from '../../ports/store';
import type { World } from '../../ports/world';

/** The unit's reviews, newest first, for those who belong to it. */
export async function listReviews(world: World, principal: Principal, input: { readonly unitId: string }): Promise<readonly ReviewSummary[]> {
  const unit = await world.store.units.find(principal.tenantId, input.unitId);
  if (!unit || !belongsTo(unit, principal.personId, localDateOf(world.clock.now()))) {
    throw new RefusalError({ code: 'not-found', details: {} });
  }

  return world.store.reviews.list(principal.tenantId, [unit.id]);
}

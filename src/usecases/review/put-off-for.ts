import type { PutOffItem } from '../../domain/agenda/carry-put-off';
import type { Principal } from '../../domain/unit/unit';
import type { World } from '../../ports/world';

/** What earlier reviews of the same unit put off, and this one may take up; nothing where there is no such review. */
export async function putOffFor(world: Pick<World, 'store'>, principal: Principal, reviewId: string): Promise<readonly PutOffItem[]> {
  const found = await world.store.reviews.find(principal.tenantId, reviewId);

  return found ? world.store.reviews.putOff(principal.tenantId, found.unit.id) : [];
}

import { localDateOf } from '../../domain/calendar/local-date';
import type { Principal } from '../../domain/unit/unit';
import type { FoundByWords } from '../../ports/search-store';
import type { World } from '../../ports/world';

/** So many are found at most at a time. */
const MOST = 50;

/**
 * Decisions or actions of all reviews of the units that this person holds a role in today (the same right as to read those reviews), by
 * words; without words the latest. What they may not read, and anything confidential, does not exist (T6). `skip`: so many of the first are left out.
 */
export async function searchRecord<What extends keyof FoundByWords>(
  world: Pick<World, 'store' | 'clock'>,
  { tenantId, personId }: Principal,
  input: { readonly words: string; readonly what: What; readonly limit: number; readonly skip?: number | undefined },
): Promise<FoundByWords[What]> {
  const today = localDateOf(world.clock.now());
  const units = await world.store.units.ofPerson(tenantId, personId, today);
  const limit = Math.max(1, Math.min(input.limit, MOST));

  return world.store.search[input.what](tenantId, { unitIds: units.map(({ id }) => id), words: input.words, today, limit, skip: input.skip ?? 0 });
}

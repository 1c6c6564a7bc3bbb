import { localDateOf } from '../../domain/calendar/local-date';
import { RefusalError } from '../../domain/errors';
import { findUnits } from '../../domain/unit/find-units';
import type { Principal, Unit } from '../../domain/unit/unit';
import type { World } from '../../ports/world';
import { limitOf, listOf, type ActionList } from './action-list';

export interface ListActionsInput {
  /** Its id, its name or the beginning of it; null: all of the person's units. */
  readonly unit: string | null;
  readonly onlyOverdue: boolean;
  readonly limit?: number | undefined;
}

/** What is to be done in one of the person's units or in all of them, by day. Another unit does not exist for them: `unit-unknown` names theirs (T6). */
export async function listActions(world: World, principal: Principal, input: ListActionsInput): Promise<ActionList> {
  const today = localDateOf(world.clock.now());
  const mine = await world.store.units.ofPerson(principal.tenantId, principal.personId, today);
  const unit = input.unit === null ? null : asked(mine, input.unit);
  const unitIds = (unit ? [unit] : mine).map(({ id }) => id);

  return listOf(await world.store.actions.ofUnits(principal.tenantId, { unitIds, before: input.onlyOverdue ? today : null, limit: limitOf(input) }), today, unit?.name);
}

/** The one unit that is meant; where several are, or none, the refusal names those that can be asked for. */
function asked(mine: readonly Unit[], text: string): Unit {
  const found = findUnits(mine, text);
  const [unit] = found;
  if (!unit || found.length > 1) {
    throw new RefusalError({ code: 'unit-unknown', details: { units: (found.length > 1 ? found : mine).map(({ name }) => name) } });
  }

  return unit;
}

import { heldRoles } from '../../domain/action/responsible';
import { localDateOf } from '../../domain/calendar/local-date';
import type { Principal } from '../../domain/unit/unit';
import type { World } from '../../ports/world';
import { limitOf, listOf, type ActionList } from './action-list';

/** What is the person's to do over all their units, by day: given to them, or to a role that they hold now (decisions 1). */
export async function listMyActions(world: World, principal: Principal, input: { readonly limit?: number | undefined; readonly onlyOverdue?: boolean | undefined }): Promise<ActionList> {
  const { tenantId, personId } = principal;
  const on = localDateOf(world.clock.now());
  const units = await world.store.units.ofPerson(tenantId, personId, on);
  const roles = units.flatMap((unit) => heldRoles({ personId, unit, routine: world.routines.get(unit.routineId), on }));

  return listOf(await world.store.actions.ofPerson(tenantId, { personId, unitIds: units.map(({ id }) => id), roles, before: input.onlyOverdue ? on : null, limit: limitOf(input) }), on);
}

import { RefusalError } from '../../domain/errors';
import type { Principal } from '../../domain/unit/unit';
import { whoDoes } from '../../policies/review-policy';
import type { World } from '../../ports/world';
import { getUnit } from '../unit/get-me';
import { getActionList, type ActionListReading } from './get-action-list';

/** Has the unit's actions shown in a list of this name on its SharePoint site, by its coordinator. The list itself is made at the next look; one that is there is used. */
export async function chooseActionList(world: World, principal: Principal, input: { readonly unitId: string; readonly name: string }): Promise<ActionListReading> {
  const reading = await getUnit(world, principal, input);
  if (!reading.mayPlan) {
    throw new RefusalError({ code: 'not-allowed', details: { who: whoDoes(reading, 'prepare') } });
  }
  if (!reading.unit.overlay.draftsLibrary) {
    throw new RefusalError({ code: 'library-missing', details: {} });
  }
  if (reading.unit.overlay.actionList?.name !== input.name) {
    const overlay = { ...reading.unit.overlay, actionList: { name: input.name } };
    await world.store.units.saveOverlay(principal.tenantId, input.unitId, overlay, {
      verb: 'choose-action-list',
      actor: principal.personId,
      at: world.clock.now().toISOString(),
      payload: { unit: input.unitId, name: input.name },
    });
  }

  return getActionList(world, principal, input);
}

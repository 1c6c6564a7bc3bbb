import type { Principal } from '../../domain/unit/unit';
import type { ListStatus } from '../../ports/action-list-store';
import type { World } from '../../ports/world';
import { getUnit } from '../unit/get-me';

/** The unit's list in SharePoint and how it stands with it. */
export interface ActionListReading {
  /** Null: none has been chosen. */
  readonly name: string | null;
  readonly status: ListStatus | null;
  readonly mayChoose: boolean;
  /** Whether the unit has a library, whose site the list is made on. */
  readonly hasSite: boolean;
}

export async function getActionList(world: World, principal: Principal, input: { readonly unitId: string }): Promise<ActionListReading> {
  const { unit, mayPlan } = await getUnit(world, principal, input);
  const { actionList, draftsLibrary } = unit.overlay;
  const status = actionList && draftsLibrary ? await world.store.actionLists.status(principal.tenantId, { driveId: draftsLibrary.driveId, name: actionList.name, unitIds: [unit.id] }) : null;

  return { name: actionList?.name ?? null, status, mayChoose: mayPlan, hasSite: draftsLibrary !== undefined };
}

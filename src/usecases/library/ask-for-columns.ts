import { RefusalError } from '../../domain/errors';
import type { Principal } from '../../domain/unit/unit';
import { whoDoes } from '../../policies/review-policy';
import { getUnit } from '../unit/get-me';
import { getLibrary, type UnitLibrary } from './get-library';
import type { World } from '../../ports/world';
import { saveColumnState } from './save-column-state';

/** Has the columns that are missing added to the unit's library, once, by its coordinator. They are made at the next look; asked again nothing more happens. */
export async function askForColumns(world: World, principal: Principal, input: { readonly unitId: string; readonly delegatedToken: string }): Promise<UnitLibrary> {
  const reading = await getUnit(world, principal, input);
  if (!reading.mayPlan) {
    throw new RefusalError({ code: 'not-allowed', details: { who: whoDoes(reading, 'prepare') } });
  }
  if (!reading.unit.overlay.draftsLibrary) {
    throw new RefusalError({ code: 'library-missing', details: {} });
  }
  await saveColumnState(world, { tenantId: principal.tenantId, unit: reading.unit, actor: principal.personId, state: { columns: 'wanted', columnsFault: null } });

  return getLibrary(world, principal, input);
}

import type { Unit, UnitOverlay } from '../../domain/unit/unit';
import type { World } from '../../ports/world';

type ColumnState = Pick<NonNullable<UnitOverlay['draftsLibrary']>, 'columns' | 'columnsFault'>;

/** Keeps how far the columns have come, with a ledger row; the same state again is not entered. */
export async function saveColumnState(world: World, { tenantId, unit, actor, state }: { readonly tenantId: string; readonly unit: Unit; readonly actor: string; readonly state: ColumnState }): Promise<void> {
  const { draftsLibrary } = unit.overlay;
  if (!draftsLibrary || (draftsLibrary.columns === state.columns && (draftsLibrary.columnsFault ?? null) === state.columnsFault)) {
    return;
  }
  const overlay = { ...unit.overlay, draftsLibrary: { ...draftsLibrary, ...state } };
  await world.store.units.saveOverlay(tenantId, unit.id, overlay, { verb: 'library-columns', actor, at: world.clock.now().toISOString(), payload: { unit: unit.id, driveId: draftsLibrary.driveId, ...state } });
}

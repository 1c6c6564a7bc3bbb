import { LibraryFault } from '../../ports/document-library';
import type { LibraryColumn } from '../../domain/document/library-column';
import type { World } from '../../ports/world';
import { saveColumnState } from './save-column-state';

/** Adds the columns that a unit has asked for; a fault of SharePoint is kept for people to read, and it is tried again at the next look. */
export async function addColumns(world: World, columns: readonly LibraryColumn[], { tenantId, unitId }: { readonly tenantId: string; readonly unitId: string }): Promise<void> {
  const unit = await world.store.units.find(tenantId, unitId);
  const library = unit?.overlay.draftsLibrary;
  if (!unit || !library) {
    return;
  }
  try {
    await world.libraryColumns.add(tenantId, library.driveId, columns);
    await saveColumnState(world, { tenantId, unit, actor: 'genomgang', state: { columns: 'added', columnsFault: null } });
  } catch (fault) {
    if (!(fault instanceof LibraryFault)) {
      throw fault;
    }
    await saveColumnState(world, { tenantId, unit, actor: 'genomgang', state: { columns: 'wanted', columnsFault: fault.reason } });
  }
}

import type { Principal, UnitOverlay } from '../../domain/unit/unit';
import { LibraryFault } from '../../ports/document-library';
import type { LibraryReading } from '../../ports/library-columns';
import { getUnit } from '../unit/get-me';
import type { World } from '../../ports/world';

/** The unit's library for documents, as the person may read it. */
export interface UnitLibrary {
  /** Null: the unit has none. */
  readonly chosen: UnitOverlay['draftsLibrary'] | null;
  /** Null where it could not be read; `fault` says why. */
  readonly reading: LibraryReading | null;
  readonly fault: LibraryFault['reason'] | null;
  readonly mayChange: boolean;
}

/** Reads the library with the person's own rights: what they may not see there is not shown here. */
export async function getLibrary(world: World, principal: Principal, input: { readonly unitId: string; readonly delegatedToken: string }): Promise<UnitLibrary> {
  const { unit, mayPlan } = await getUnit(world, principal, input);
  const chosen = unit.overlay.draftsLibrary ?? null;
  if (!chosen) {
    return { chosen, reading: null, fault: null, mayChange: false };
  }
  try {
    return { chosen, reading: await world.libraryColumns.read(chosen.driveId, input.delegatedToken), fault: null, mayChange: mayPlan };
  } catch (fault) {
    if (!(fault instanceof LibraryFault)) {
      throw fault;
    }

    return { chosen, reading: null, fault: fault.reason, mayChange: mayPlan };
  }
}

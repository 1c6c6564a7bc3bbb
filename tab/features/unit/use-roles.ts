import type { UnitView } from '../../../src/contracts/unit';
import { useMe } from './use-me';

/** The roles of a unit that an action can be given to. */
export function useRoles(unitId: string): UnitView['roles'] {
  return useMe().data?.units.find((unit) => unit.id === unitId)?.roles ?? [];
}

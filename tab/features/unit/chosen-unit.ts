import { useSyncExternalStore } from 'react';
import type { MeView, UnitView } from '../../../src/contracts/unit';
import { keep, kept } from '../writing/session-storage';

const KEY = 'genomgang:unit';
const listeners = new Set<() => void>();

/** The unit that the person looks at: the one chosen last in this window, else the first. */
export function useChosenUnit(me: MeView | undefined): UnitView | null {
  const unitId = useSyncExternalStore(subscribe, () => kept(KEY));

  return me?.units.find((unit) => unit.id === unitId) ?? me?.units[0] ?? null;
}

export function chooseUnit(unitId: string): void {
  keep(KEY, unitId);
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);

  return () => listeners.delete(listener);
}

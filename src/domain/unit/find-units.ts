import type { Unit } from './unit';

/** The units that are meant: by id, by name, else all whose name begins so; å, ä, ö and capitals need not be right. */
export function findUnits(units: readonly Unit[], asked: string): readonly Unit[] {
  const text = folded(asked);
  const exact = units.filter(({ id, name }) => id === asked.trim() || folded(name) === text);

  return exact.length > 0 || text === '' ? exact : units.filter(({ name }) => folded(name).startsWith(text));
}

/** "Fastighet och sérvice " and "fastighet  och service" are the same. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

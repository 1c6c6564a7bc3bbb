import type { Unit } from '../../domain/unit/unit';

/** The counter of §§ of a unit and a calendar year: running, never reused (practice C.2). */
export function paragraphSeries(unitId: string, year: number): string {
  return `paragraph:${unitId}:${year}`;
}

/** The series goes on after the last § of the minutes kept before this product. */
export function lastParagraph(unit: Unit, year: number, counter: number): number {
  const before = unit.overlay.paragraphsBefore;

  return before?.year === year ? Math.max(counter, before.last) : counter;
}

/** A measurement beside its yardstick in the same run; `yardstick` and `ratio` are null where there is none (contract: lines). */
export interface BenchResult {
  readonly name: string;
  readonly ours: number;
  readonly yardstick: number | null;
  readonly unit: string;
  readonly ratio: number | null;
  readonly goal: number;
  readonly met: boolean;
  /** For people: what else was seen in the run. */
  readonly note?: string;
}

/** The middle of the values; the mean of the two middle ones of an even number. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;

  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/** The value that so many in a hundred do not exceed. */
export function percentile(values: readonly number[], hundredths: number): number {
  const sorted = values.toSorted((left, right) => left - right);

  return sorted[Math.max(0, Math.ceil((sorted.length * hundredths) / 100) - 1)] ?? 0;
}

/** Held against its yardstick: met where the ratio is at most the goal. */
export function beside(name: string, unit: string, figures: { readonly ours: number; readonly yardstick: number; readonly goal: number }): BenchResult {
  const ratio = figures.ours / figures.yardstick;

  return { name, unit, ours: round(figures.ours), yardstick: round(figures.yardstick), ratio: round(ratio), goal: figures.goal, met: ratio <= figures.goal };
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

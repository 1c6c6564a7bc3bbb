/** What `npm run bench` prints. */
export const bench = {
  unknown: (name: string, known: readonly string[]) => `Mätningen ”${name}” finns inte. Välj bland ${known.join(', ')}.`,
  line: (result: { name: string; ours: number; yardstick: number | null; unit: string; ratio: number | null; goal: number; met: boolean; note?: string }) =>
    [
      result.name.padEnd(16),
      `${result.ours} ${result.unit}`,
      result.yardstick === null ? `mål ${result.goal} ${result.unit}` : `måttstock ${result.yardstick} ${result.unit}, kvot ${result.ratio} (mål ${result.goal})`,
      result.met ? 'uppfyllt' : 'ej uppfyllt',
      result.note ?? '',
    ]
      .filter(Boolean)
      .join('  '),
};

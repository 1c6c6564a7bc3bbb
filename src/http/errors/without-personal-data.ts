/** What of a fault may stand in a log: kind, code and place. A message can hold what somebody wrote (T16). */
export function withoutPersonalData(thrown: unknown): { name: string; code: string | null; at: string[] } {
  if (!(thrown instanceof Error)) {
    return { name: typeof thrown, code: null, at: [] };
  }

  return {
    name: thrown.name,
    code: codeOf(thrown),
    at: placesIn(thrown.stack ?? ''),
  };
}

function codeOf(thrown: Error): string | null {
  const code = 'code' in thrown ? thrown.code : 'reason' in thrown ? thrown.reason : null;

  return typeof code === 'string' ? code : null;
}

function placesIn(stack: string): string[] {
  return stack
    .split('\n')
    .filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line))
    .map((line) => line.trim());
}

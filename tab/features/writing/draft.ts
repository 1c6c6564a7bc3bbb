/** Where a draft stands: every state has words and an icon beside its field. */
export type DraftState = 'typing' | 'saving' | 'saved' | 'unsent' | 'incomplete' | 'conflict' | 'refused';

/** What a person has typed in a field and the server may not have yet. */
export interface Draft {
  readonly value: unknown;
  /** The server's value that the person began from: only over this one may `value` be written. */
  readonly base: unknown;
  readonly state: DraftState;
  /** Why it was refused, ready to show. */
  readonly message: string | null;
}

/** Whether two values of a field are the same to a person: the server trims text. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(trimmed(one)) === JSON.stringify(trimmed(other));
}

function trimmed(value: unknown): unknown {
  if (typeof value === 'string') {
    return value.trim();
  }
  if (Array.isArray(value)) {
    return value.map(trimmed);
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.keys(value).sort().map((key) => [key, trimmed((value as Record<string, unknown>)[key])]));
  }

  return value;
}

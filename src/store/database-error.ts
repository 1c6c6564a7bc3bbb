/** What the database said no with, alike for both databases: SQLSTATE and the constraint's name. */
export class DatabaseError extends Error {
  constructor(
    message: string,
    readonly code: string | null,
    readonly constraint: string | null,
  ) {
    super(message);
    this.name = 'DatabaseError';
  }
}

/** The error's SQLSTATE, from our own thread or from PostgreSQL's driver; null for anything else. */
export function sqlStateOf(error: unknown): string | null {
  return textField(error, 'code');
}

/** The constraint that was broken; null where none was. */
export function constraintOf(error: unknown): string | null {
  return textField(error, 'constraint');
}

/** Disk full, input/output error, damaged pages: not a fault of the statement. */
export function isStorageError(error: unknown): boolean {
  return /^(53100|58\w{3}|XX001|XX002)$/.test(sqlStateOf(error) ?? '') || (error instanceof DatabaseError && /no space left|could not (?:write|extend|fsync|open)/i.test(error.message));
}

function textField(error: unknown, name: string): string | null {
  const value: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, name) : null;

  return typeof value === 'string' ? value : null;
}

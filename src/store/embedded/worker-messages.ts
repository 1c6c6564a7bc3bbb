/** What the thread is started with. Without a folder the database lives in memory; `seedFile` is a dump to begin from. */
export interface WorkerSettings {
  readonly folder: string | null;
  readonly seedFile: string | null;
}

/** A statement, with the beginning and the end of its transaction in the same round trip where it is the first or the last. */
export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
  readonly begins: boolean;
  readonly commits: boolean;
}

export type WorkerRequest =
  | { readonly id: number; readonly kind: 'query'; readonly statement: Statement }
  | { readonly id: number; readonly kind: 'dump' }
  | { readonly id: number; readonly kind: 'close' };

export interface QueryAnswer {
  readonly rows: readonly unknown[];
  readonly affected: number;
}

/** Of a database error only what holds nobody's words: its code and the constraint's name. */
export interface WorkerFault {
  readonly message: string;
  readonly code: string | null;
  readonly constraint: string | null;
}

/** `id` 0 tells that the database is open, or why it is not. */
export type WorkerAnswer = { readonly id: number; readonly value: unknown } | { readonly id: number; readonly fault: WorkerFault };

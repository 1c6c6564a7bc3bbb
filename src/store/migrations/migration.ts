/** One step of the database's shape, written once and never changed. Each statement is run by itself. */
export interface Migration {
  readonly name: string;
  readonly statements: readonly string[];
}

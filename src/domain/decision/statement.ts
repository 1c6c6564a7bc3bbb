/** What a person says at an item beside their svar: eget yrkande, avvikande mening, jäv, protokollsanteckning. */
export const statementKinds = ['motion', 'dissent', 'conflict', 'note'] as const;

export type StatementKind = (typeof statementKinds)[number];

/** One of each kind for a person and item; always minuted. Whoever declares jäv (`conflict`) leaves the item. */
export interface Statement {
  readonly kind: StatementKind;
  readonly personId: string;
  /** May be empty for jäv alone. */
  readonly text: string;
  readonly at: string;
  /** Who entered it: the secretary where it was said by word of mouth. */
  readonly recordedBy: string;
}

/** Whether the person has declared jäv at the item: then they neither answer nor decide there. */
export function hasConflict(item: { readonly statements: readonly Statement[] }, personId: string): boolean {
  return item.statements.some((statement) => statement.kind === 'conflict' && statement.personId === personId);
}

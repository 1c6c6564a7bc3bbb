import type { MissingPart } from '../../domain/agenda/missing-in-item';
import type { Statement, StatementKind } from '../../domain/decision/statement';

/** What each kind of statement is called. */
export const statementText: Readonly<Record<StatementKind, string>> = {
  motion: 'Eget yrkande',
  dissent: 'Avvikande mening',
  conflict: 'Jäv',
  note: 'Protokollsanteckning',
};

/** What an item still needs. */
export const missingText: Readonly<Record<MissingPart, string>> = {
  proposal: 'förslag till beslut',
  conclusion: 'slutsats',
  decision: 'beslut',
  judgement: 'bedömning',
};

/** "muntligt": entered by the secretary for the person. */
export const spoken = 'muntligt';

/** What is seen of a sekretess item outside the tab. */
export const confidentialItem = (number: number) => `Punkt ${number} · behandlas i fliken`;

/** A statement as the minutes have it: "Ledamot 3 anmäler avvikande mening: …", "Förvaltningschef anmäler jäv och deltar inte i punkten." */
export function statementSentence(name: string, { kind, text }: Pick<Statement, 'kind' | 'text'>): string {
  switch (kind) {
    case 'motion':
      return `${name} yrkar: ${text}`;
    case 'dissent':
      return `${name} anmäler avvikande mening: ${text}`;
    case 'conflict':
      return `${name} anmäler jäv och deltar inte i punkten.${text === '' ? '' : ` ${text}`}`;
    case 'note':
      return `Protokollsanteckning av ${name}: ${text}`;
  }
}

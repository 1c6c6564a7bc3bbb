import { actionStates } from '../../domain/action/action';
import { outcomes } from '../../domain/decision/decision';
import { clauseText, decisionText, outcomeText } from '../../i18n/sv/decision';
import { actionStateText } from '../../i18n/sv/states';
import { searchWords } from './search-words';

/** A mark in the database, and the product's own words that it stands for: they are in no row. */
interface Mark {
  readonly mark: string;
  readonly words: readonly string[];
}

const nobody = { subject: '', byGroup: false };
const blank = { clauses: [{ text: '', assignment: null }], detail: {}, phrase: nobody, decisionMaker: '', binding: true };

/** What decisions' sentences are made of beside what was written: outcome, uppdrag, whether the group only proposes. */
export const decisionMarks: readonly Mark[] = [
  ...outcomes.map((outcome) => ({ mark: `=${outcome}`, words: searchWords(`${outcomeText[outcome]} ${decisionText({ ...blank, outcome })}`) })),
  { mark: '=assignment', words: searchWords(clauseText({ text: '', assignment: { responsible: '', personId: null, dueDate: '' } })) },
  { mark: '=proposed', words: searchWords(decisionText({ ...blank, outcome: 'amended', binding: false })) },
];

/** The state of actions. */
export const actionMarks: readonly Mark[] = actionStates.map((state) => ({ mark: `=${state}`, words: searchWords(actionStateText[state]) }));

/** The marks of which a word begins with this one. */
export function marksOf(word: string, marks: readonly Mark[]): readonly string[] {
  return marks.filter(({ words }) => words.some((known) => known.startsWith(word))).map(({ mark }) => mark);
}

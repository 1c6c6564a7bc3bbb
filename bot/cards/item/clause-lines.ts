import { isLocalDate } from '../../../src/domain/calendar/local-date';
import type { DecisionClause } from '../../../src/domain/decision/decision';
import { clauseText } from '../../../src/i18n/sv/decision';
import { oneLine } from '../plain-text';

const assignmentLine = /^uppdra åt (?<responsible>.+?) att (?<text>.+), senast (?<dueDate>\d{4}-\d{2}-\d{2})$/iu;

/** An att-sats as a line to edit: without "att". */
export function lineOf(clause: DecisionClause): string {
  return oneLine(clauseText(clause)).replace(/^att\s+/i, '');
}

/**
 * The att-satser that the decision-maker has written, one a line. A line that still reads "uppdra åt … att …, senast ÅÅÅÅ-MM-DD"
 * stays an uppdrag; its person is known where the proposal names the same responsible.
 */
export function clausesFrom(text: string, proposed: readonly DecisionClause[]): readonly DecisionClause[] {
  return text
    .split(/\r?\n/)
    .map((line) => oneLine(line).replace(/^[–•-]\s*/, '').replace(/^att\s+/i, '').replace(/[.,]$/, '').trim())
    .filter((line) => line !== '')
    .map((line) => proposed.find((clause) => lineOf(clause) === line) ?? clauseFrom(line, proposed));
}

function clauseFrom(line: string, proposed: readonly DecisionClause[]): DecisionClause {
  const parts = line.length > 5_000 ? null : assignmentLine.exec(line)?.groups;
  const { responsible = '', text = '', dueDate = '' } = parts ?? {};
  if (responsible === '' || !isLocalDate(dueDate)) {
    return { text: line, assignment: null };
  }
  const known = proposed.find((clause) => clause.assignment?.responsible === responsible)?.assignment;

  return { text, assignment: { responsible, personId: known?.personId ?? null, dueDate } };
}

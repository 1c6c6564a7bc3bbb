import { findItem, itemNumber, withItem } from '../agenda/find-item';
import { isEnded, type AgendaItem } from '../agenda/agenda-item';
import { accepted, refused, type Result } from '../result';
import type { Review } from '../review/review';
import { isSpoken } from './answer';
import type { Statement, StatementKind } from './statement';

/** What is said, for whom, and who enters it. `text` null takes it back. */
export interface StatementRequest {
  readonly kind: StatementKind;
  readonly personId: string;
  readonly text: string | null;
  readonly recordedBy: string;
  readonly now: Date;
}

/** Characters of a statement at most; a longer one belongs in an attachment. */
export const LONGEST_STATEMENT = 5_000;

/**
 * Enters a yrkande, an avvikande mening, a jäv or a protokollsanteckning: one of each kind for each person, the same again changes
 * nothing. Once the item is decided a yrkande or a jäv comes too late; what was said before stands, but for a spoken entry that its
 * own person corrects (product, Deciding).
 */
export function stateOpinion(review: Review, itemId: string, request: StatementRequest): Result<Review> {
  const found = findItem(review, itemId);
  if (!found.ok) {
    return found;
  }
  const item = found.value;
  const before = item.statements.find((statement) => statement.kind === request.kind && statement.personId === request.personId);
  const fault = timingFault(review, item, { before, request }) ?? textFault(request);
  if (fault) {
    return fault;
  }
  const text = request.text?.trim() ?? null;
  if ((before?.text ?? null) === text) {
    return accepted(review);
  }
  const others = item.statements.filter((statement) => statement !== before);
  const statements = text === null ? others : [...others, { kind: request.kind, personId: request.personId, text, at: request.now.toISOString(), recordedBy: request.recordedBy }];
  const answers = request.kind === 'conflict' && text !== null ? item.answers.filter((answer) => answer.personId !== request.personId) : item.answers;

  return accepted(withItem(review, item, { statements, answers }));
}

function timingFault(review: Review, item: AgendaItem, { before, request }: { readonly before: Statement | undefined; readonly request: StatementRequest }): ReturnType<typeof refused> | null {
  const number = itemNumber(review, item);
  if (item.struck) {
    return refused('item-struck', { number });
  }
  if (!isEnded(item)) {
    return item.openedAt === null ? refused('item-not-open', { number }) : null;
  }
  const isOwnCorrection = before !== undefined && isSpoken(before) && request.recordedBy === request.personId;
  const isStillTaken = before === undefined && (request.kind === 'dissent' || request.kind === 'note');

  return isOwnCorrection || isStillTaken ? null : refused('statement-frozen', { number });
}

function textFault({ kind, text }: StatementRequest): ReturnType<typeof refused> | null {
  if (text === null) {
    return null;
  }
  if (kind !== 'conflict' && text.trim() === '') {
    return refused('statement-empty');
  }

  return text.length > LONGEST_STATEMENT ? refused('text-too-long', { limit: LONGEST_STATEMENT }) : null;
}

import type { Action } from '../action/action';
import { newAction } from '../action/new-action';
import type { AgendaItem } from '../agenda/agenda-item';
import { findOpened, itemNumber, withItem } from '../agenda/find-item';
import { localDateOf } from '../calendar/local-date';
import { accepted, refused, type Result } from '../result';
import type { Review } from '../review/review';
import type { DecisionPhrase } from '../routine/routine';
import type { Decision, DecisionClause, DecisionDetail, Outcome } from './decision';
import { faultOf } from './propose-decision';

/** What is decided, as the decision-maker saw it. */
export interface DecideRequest {
  readonly outcome: Outcome;
  /** The proposal's version that the person saw: another one is refused. */
  readonly proposalVersion: number;
  /** For `amended`: the clauses as decided. */
  readonly clauses?: readonly DecisionClause[] | undefined;
  readonly detail?: DecisionDetail | undefined;
}

/** Who decides and how the sentence begins; reckoned from duties and attendance by `decidingAs`. */
export interface DecidingAs {
  readonly personId: string;
  readonly phrase: DecisionPhrase;
  readonly decisionMaker: string;
  /** False where the decision-maker is absent and the group only proposes (decisions 8). */
  readonly binding: boolean;
  /** True where a deputy decides. */
  readonly asDeputy: boolean;
}

/** Ends an opened item with a decision, frozen from then on; each uppdrag of a binding decision becomes an action with the next number. */
export function decideItem(
  review: Review,
  itemId: string,
  request: DecideRequest,
  by: DecidingAs & { readonly now: Date; readonly lastAction: number },
): Result<{ readonly review: Review; readonly actions: readonly Action[] }> {
  const found = findOpened(review, itemId);
  if (!found.ok) {
    return found;
  }
  const item = found.value;
  const clauses = clausesOf(review, item, request);
  if (!clauses.ok) {
    return clauses;
  }
  const actions = by.binding ? actionsFrom(review, item, clauses.value, by) : [];
  const decision: Decision = {
    outcome: request.outcome,
    clauses: clauses.value,
    detail: request.detail ?? {},
    phrase: by.phrase,
    decisionMaker: by.decisionMaker,
    binding: by.binding,
    asDeputy: by.asDeputy,
    decidedBy: by.personId,
    at: by.now.toISOString(),
    answers: item.answers,
    actions: clauses.value.map((clause) => actions.find((action) => action.clause === clause)?.number ?? null),
  };

  return accepted({ review: withItem(review, item, { decision, rewording: null }), actions: actions.map(({ clause: _clause, ...action }) => newAction(action)) });
}

function clausesOf(review: Review, item: AgendaItem, request: DecideRequest): Result<readonly DecisionClause[]> {
  if (request.outcome === 'noted' || request.outcome === 'no-decision') {
    return accepted([]);
  }
  if ((item.proposal?.version ?? 0) !== request.proposalVersion) {
    return refused('proposal-changed');
  }
  if (request.outcome === 'as-proposed') {
    return item.proposal && item.proposal.clauses.length > 0 ? accepted(item.proposal.clauses) : refused('proposal-missing', { number: itemNumber(review, item) });
  }
  if (request.outcome === 'rejected' && !item.proposal) {
    return refused('proposal-missing', { number: itemNumber(review, item) });
  }
  if (lacksDetail(request)) {
    return refused('decision-detail-missing');
  }
  const clauses = mayHaveClauses.includes(request.outcome) ? (request.clauses ?? []) : [];
  if (request.outcome === 'assigned' && !clauses.some((clause) => clause.assignment)) {
    return refused('responsible-or-date-missing');
  }

  return request.outcome === 'amended' && clauses.length === 0 ? refused('decision-text-missing') : (faultOf(clauses) ?? accepted(clauses));
}

/** A document that is adopted or approved may have uppdrag beside it. */
const mayHaveClauses: readonly Outcome[] = ['amended', 'adopted', 'approved', 'assigned'];

/** The words that each outcome's sentence cannot do without (contract: words of the decisions). */
const neededDetail: Readonly<Partial<Record<Outcome, readonly (keyof DecisionDetail)[]>>> = {
  adopted: ['document'],
  approved: ['document'],
  remitted: ['to', 'purpose'],
  awaiting: ['until'],
  supported: ['to'],
  'referred-up': ['to'],
};

function lacksDetail({ outcome, detail }: DecideRequest): boolean {
  return (neededDetail[outcome] ?? []).some((part) => (detail?.[part] ?? '').trim() === '');
}

function actionsFrom(review: Review, item: AgendaItem, clauses: readonly DecisionClause[], by: { readonly now: Date; readonly lastAction: number }) {
  return clauses
    .flatMap((clause) => (clause.assignment ? [{ clause, assignment: clause.assignment }] : []))
    .map(({ clause, assignment }, index) => ({
      clause,
      number: by.lastAction + index + 1,
      unitId: review.unitId,
      reviewId: review.id,
      itemId: item.id,
      text: clause.text,
      responsible: assignment.responsible,
      personId: assignment.personId,
      dueDate: assignment.dueDate,
      confidential: item.confidential,
      decidedOn: localDateOf(by.now),
    }));
}

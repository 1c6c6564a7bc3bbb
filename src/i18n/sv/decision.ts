import type { Decision, DecisionClause, DecisionDetail, Outcome, Proposal } from '../../domain/decision/decision';
import type { AnswerChoice } from '../../domain/decision/answer';
import type { Review } from '../../domain/review/review';
import type { DecisionPhrase } from '../../domain/routine/routine';

/** A decision as it stands in the minutes: one sentence, or a lead with its att-satser on lines of their own. */
export interface DecisionWords {
  readonly lead: string;
  readonly clauses: readonly string[];
}

export const outcomeText: Readonly<Record<Outcome, string>> = {
  'as-proposed': 'Beslutat enligt förslag',
  amended: 'Beslutat med ändring',
  rejected: 'Avslaget',
  tabled: 'Bordlagt',
  remitted: 'Återremitterat',
  awaiting: 'Avvaktar',
  adopted: 'Fastställt',
  approved: 'Godkänt',
  assigned: 'Uppdrag beslutat',
  supported: 'Tillstyrkt',
  'referred-up': 'Anmält till nivån ovan',
  noted: 'Noterat',
  'no-decision': 'Inget beslut',
};

/** The outcomes as the decision-maker chooses between them. */
export const outcomeChoice: Readonly<Record<Exclude<Outcome, 'as-proposed'>, string>> = {
  amended: 'Ändrat förslag',
  rejected: 'Avslag',
  tabled: 'Bordläggning',
  remitted: 'Återremiss',
  awaiting: 'Avvaktar',
  adopted: 'Fastställer',
  approved: 'Godkänner',
  assigned: 'Uppdrar',
  supported: 'Tillstyrker',
  'referred-up': 'Anmäls till nivån ovan',
  noted: 'Noteras',
  'no-decision': 'Inget beslut',
};

/** The three svar in the routine's own words, as pinned when the kallelse went out; the product's where it has none (K-67). */
export function answerWords(review: Pick<Review, 'pinned'>): Readonly<Record<AnswerChoice, string>> {
  return review.pinned?.answers ?? answerText;
}

export const answerText: Readonly<Record<AnswerChoice, string>> = { agree: 'Instämmer', disagree: 'Instämmer inte', abstain: 'Avstår' };

/** "Förvaltningschefen beslutar": what a decision's sentence begins with. */
export function phraseText(phrase: DecisionPhrase): string {
  return `${phrase.subject} beslutar`;
}

/** An att-sats with its "att": "att uppdra åt avdelningschef drift att …, senast 2027-06-30". */
export function clauseText(clause: DecisionClause): string {
  const text = clause.text.trim().replace(/^att\s+/i, '').replace(/\.$/, '');

  return clause.assignment
    ? `att uppdra åt ${clause.assignment.responsible} att ${text}, senast ${clause.assignment.dueDate}`
    : `att ${text}`;
}

/** The decision's words (contract: words of the decisions). */
export function decisionWords(decision: Pick<Decision, 'outcome' | 'clauses' | 'detail' | 'phrase' | 'decisionMaker' | 'binding'>): DecisionWords {
  if (decision.outcome === 'noted') {
    return { lead: 'Ledningsgruppen noterar informationen.', clauses: [] };
  }
  if (decision.outcome === 'no-decision') {
    return { lead: 'Punkten föranleder inget beslut.', clauses: [] };
  }
  if (decision.outcome === 'supported') {
    return { lead: `Ledningsgruppen tillstyrker förslaget, som överlämnas till ${decision.detail.to ?? ''} för beslut.`, clauses: [] };
  }

  const lead = decision.binding
    ? phraseText(decision.phrase)
    : `Ledningsgruppen föreslår att ${decision.decisionMaker.charAt(0).toLowerCase()}${decision.decisionMaker.slice(1)} beslutar`;

  return sentence(lead, endings(decision.outcome, decision.clauses, decision.detail));
}

/** The decision in one text, its att-satser on lines of their own. */
export function decisionText(decision: Parameters<typeof decisionWords>[0]): string {
  const words = decisionWords(decision);

  return [words.lead, ...words.clauses].join('\n');
}

/** The proposal as the decision will stand: "Förvaltningschefen beslutar att …". Empty without clauses. */
export function proposalText(proposal: Proposal | null, phrase: DecisionPhrase): string {
  if (!proposal || proposal.clauses.length === 0) {
    return '';
  }
  const words = sentence(phraseText(phrase), proposal.clauses.map(clauseText));

  return [words.lead, ...words.clauses].join('\n');
}

function sentence(lead: string, clauses: readonly string[]): DecisionWords {
  return clauses.length === 1 ? { lead: `${lead} ${clauses[0]}.`, clauses: [] } : { lead, clauses: clauses.map((clause, index) => `${clause}${index === clauses.length - 1 ? '.' : ','}`) };
}

function endings(outcome: Outcome, clauses: readonly DecisionClause[], detail: DecisionDetail): readonly string[] {
  switch (outcome) {
    case 'rejected':
      return ['att avslå förslaget'];
    case 'tabled':
      return [`att bordlägga punkten till nästa genomgång${detail.reason ? ` (orsak: ${detail.reason})` : ''}`];
    case 'remitted':
      return [`att återremittera punkten till ${detail.to ?? ''} för ${detail.purpose ?? ''}`];
    case 'awaiting':
      return [`att avvakta med beslut till ${detail.until ?? ''}`];
    case 'adopted':
      return [`att fastställa ${detail.document ?? ''}`, ...clauses.map(clauseText)];
    case 'approved':
      return [`att godkänna ${detail.document ?? ''}`, ...clauses.map(clauseText)];
    case 'referred-up':
      return [`att anmäla frågan till ${detail.to ?? ''}`];
    default:
      return clauses.map(clauseText);
  }
}

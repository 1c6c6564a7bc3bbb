import type { ItemView, QuestionView } from '../../contracts/agenda-item';
import { stateOf, type AgendaItem } from '../../domain/agenda/agenda-item';
import { filesOf } from '../../domain/briefing/material-of';
import { blankItem } from '../../domain/agenda/blank-item';
import { missingIn } from '../../domain/agenda/missing-in-item';
import type { DecisionClause, Decision } from '../../domain/decision/decision';
import type { GuidingQuestion } from '../../domain/routine/routine';
import { carriedFromText } from '../../i18n/sv/carried-from';
import { decisionText, outcomeText, proposalText } from '../../i18n/sv/decision';
import { tabItem } from '../../i18n/sv/tab-item';
import type { ReviewReading } from '../../usecases/review/review-reading';
import { decisionPhrase } from './decision-phrase';
import { presentFile } from './present-briefing-folder';
import { presentConflictAdvice } from './present-conflict-advice';
import { nameOf, roleNameOf } from './present-names';
import { presentOpinions } from './present-opinions';

/** A punkt with all that is said and decided about it, as the person may see it: of a sekretess item that is not theirs to read, its number alone. */
export function presentItem(item: AgendaItem, reading: ReviewReading): ItemView {
  return item.confidential && !reading.mayReadConfidential ? hiddenItem(item, reading) : wholeItem(item, reading);
}

function wholeItem(item: AgendaItem, reading: ReviewReading): ItemView {
  return {
    id: item.id,
    number: item.number,
    paragraph: item.paragraph,
    title: item.title,
    note: item.note,
    kind: item.kind,
    optional: item.optional,
    state: stateOf(item, reading.review.openItemId),
    subjectAreas: [...item.subjectAreas],
    clauses: [...item.clauses],
    presenter: roleNameOf(reading, item.presenter),
    sources: [...item.sources],
    references: [...item.references],
    shows: item.shows,
    questions: item.questions.map((question) => presentQuestion(question, item)),
    figures: [...item.figures],
    briefingMaterial: [...item.briefingMaterial],
    briefingFiles: filesOf(item, reading.review).map(presentFile),
    background: item.background,
    notes: item.notes,
    conclusion: item.conclusion,
    judgements: item.shows === 'judgement' ? presentJudgements(item, reading) : [],
    proposal: item.proposal && {
      version: item.proposal.version,
      text: proposalText(item.proposal, decisionPhrase(reading)),
      clauses: item.proposal.clauses.map(presentClause),
    },
    ...presentOpinions(item, reading),
    missing: [...missingIn(item, { conclusions: reading.routine.record.conclusions, judgement: reading.review.pinned?.judgement ?? reading.routine.judgement })],
    confidential: item.confidential,
    hidden: false,
    immediateApproval: item.immediateApproval,
    plannedMinutes: item.plannedMinutes,
    openedAt: item.openedAt,
    handover: item.handover && { personId: item.handover.personId, name: nameOf(reading, item.handover.personId) },
    conflictAdvice: presentConflictAdvice(item, reading),
    carriedFrom: item.carriedFrom && carriedFromText(item.carriedFrom),
    earlierDecisions: item.earlierDecisions.map(decisionText),
    rewording: item.rewording && { texts: [...item.rewording.texts], by: nameOf(reading, item.rewording.by) },
    decision: item.decision && presentDecision(item.decision, reading),
    struck: item.struck && { reason: item.struck.reason, by: nameOf(reading, item.struck.by) },
    version: item.version,
    may: [...(reading.may.items[item.id] ?? [])],
  };
}

/** Its number, kind and how far it has come; nothing that it is about. */
function hiddenItem(item: AgendaItem, reading: ReviewReading): ItemView {
  const { id, number, paragraph, kind, optional, decision, openedAt, struck, version } = item;
  const bare = wholeItem({ ...blankItem, ...nothingToSee, id, number, paragraph, kind, optional, openedAt, version, confidential: true }, { ...reading, may: { review: [], items: {} } });

  return { ...bare, briefingFiles: [], hidden: true, state: stateOf({ ...item, decision, struck }, reading.review.openItemId), missing: [] };
}

const nothingToSee = { title: tabItem.confidential, note: null, clauses: [], questions: [], shows: null, sources: [], references: [], presenter: '', subjectAreas: [] } as const;

/** The words that the item is to judge by, each with what has been said. */
export function presentJudgements(item: AgendaItem, { review, routine }: Pick<ReviewReading, 'review' | 'routine'>): ItemView['judgements'] {
  return (review.pinned?.judgement ?? routine.judgement).map((word) => {
    const given = item.judgements.find((judgement) => judgement.word === word.id);

    return { word: word.id, text: word.text, verdict: given?.verdict ?? null, reason: given?.reason ?? '' };
  });
}

function presentQuestion(question: GuidingQuestion, item: AgendaItem): QuestionView {
  return {
    id: question.id,
    text: question.text,
    reply: item.replies[question.id] ?? '',
    questions: question.questions.map((inner) => presentQuestion(inner, item)),
  };
}

function presentClause({ text, assignment }: DecisionClause) {
  return { text, assignment: assignment && { ...assignment } };
}

function presentDecision(decision: Decision, reading: ReviewReading): NonNullable<ItemView['decision']> {
  return {
    outcome: decision.outcome,
    outcomeText: outcomeText[decision.outcome],
    text: decisionText(decision),
    decidedBy: nameOf(reading, decision.decidedBy),
    at: decision.at,
    actions: decision.actions.filter((number) => number !== null),
    texts: decision.clauses.map(({ text }) => text),
    asDeputy: decision.asDeputy,
  };
}

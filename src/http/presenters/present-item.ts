import type { ItemView, QuestionView } from '../../contracts/agenda-item';
import { stateOf, type AgendaItem } from '../../domain/agenda/agenda-item';
import type { DecisionClause, Decision } from '../../domain/decision/decision';
import type { GuidingQuestion } from '../../domain/routine/routine';
import { decisionText, outcomeText, proposalText } from '../../i18n/sv/decision';
import type { ReviewReading } from '../../usecases/review/review-reading';
import { decisionPhrase } from './decision-phrase';
import { nameOf, roleNameOf } from './present-names';

/** A punkt with all that is said and decided about it, as the person may see it. */
export function presentItem(item: AgendaItem, reading: ReviewReading): ItemView {
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
    background: item.background,
    notes: item.notes,
    conclusion: item.conclusion,
    judgements: item.shows === 'judgement' ? presentJudgements(item, reading) : [],
    proposal: item.proposal && {
      version: item.proposal.version,
      text: proposalText(item.proposal, decisionPhrase(reading)),
      clauses: item.proposal.clauses.map(presentClause),
    },
    answers: item.answers.map(({ personId, choice }) => ({ personId, name: nameOf(reading, personId), choice })),
    myAnswer: item.answers.find((answer) => answer.personId === reading.principal?.personId)?.choice ?? null,
    decision: item.decision && presentDecision(item.decision, reading),
    struck: item.struck && { reason: item.struck.reason, by: nameOf(reading, item.struck.by) },
    version: item.version,
    may: [...(reading.may.items[item.id] ?? [])],
  };
}

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
  };
}

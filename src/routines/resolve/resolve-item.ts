import type { GuidingQuestion, RoutineItem } from '../../domain/routine/routine';
import type { RoutineDocument } from '../format';

type Authored = RoutineDocument['items'][string];

/** An item with its systems and documents by name. */
export function resolveItem(id: string, item: Authored, document: Pick<RoutineDocument, 'systems' | 'documents'>): RoutineItem {
  return {
    id,
    title: item.title,
    note: item.note ?? null,
    kind: item.kind,
    questions: Object.entries(item.questions).map(([questionId, question]) => resolveQuestion(questionId, question)),
    clauses: Object.entries(item.clauses).map(([clause, degree]) => ({ clause, degree })),
    shows: item.shows ?? null,
    minutes: item.minutes ?? null,
    sources: item.systems.map((system) => document.systems[system] ?? system),
    references: item.documents.map((reference) => document.documents[reference] ?? reference),
    presenter: item.presenter ?? null,
  };
}

function resolveQuestion(id: string, question: Authored['questions'][string]): GuidingQuestion {
  return typeof question === 'string'
    ? { id, text: question, questions: [] }
    : { id, text: question.text, questions: Object.entries(question.questions).map(([subId, text]) => ({ id: subId, text, questions: [] })) };
}

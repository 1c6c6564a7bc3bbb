import type { GuidingQuestion } from './routine';

/** The guiding questions in order, sub-questions after their own. */
export function allQuestions(questions: readonly GuidingQuestion[]): readonly GuidingQuestion[] {
  return questions.flatMap((question) => [question, ...allQuestions(question.questions)]);
}

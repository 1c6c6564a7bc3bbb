import type { ItemView } from '../../../src/contracts/agenda-item';

export type AnswerChoice = ItemView['answers'][number]['choice'];
export type Clause = NonNullable<ItemView['proposal']>['clauses'][number];
export type Figure = ItemView['figures'][number];
export type JudgementView = ItemView['judgements'][number];
export type BriefingMaterialView = ItemView['briefingMaterial'][number];
export type StatementView = ItemView['statements'][number];
export type StatementKind = StatementView['kind'];

/** The three svar in the order of their buttons. */
export const answerChoices: readonly AnswerChoice[] = ['agree', 'disagree', 'abstain'];

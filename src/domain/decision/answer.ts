/** A member's svar: advice to the decision-maker, shown, never reckoned into an outcome (product, Hold). */
export interface Answer {
  readonly personId: string;
  readonly choice: AnswerChoice;
  readonly at: string;
}

/** Instämmer | Instämmer inte | Avstår; the words are the routine's or the product's default. */
export type AnswerChoice = 'agree' | 'disagree' | 'abstain';

export const answerChoices = ['agree', 'disagree', 'abstain'] as const satisfies readonly AnswerChoice[];

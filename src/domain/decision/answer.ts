/** A member's svar: advice to the decision-maker, shown, never reckoned into an outcome (product, Hold). */
export interface Answer {
  readonly personId: string;
  readonly choice: AnswerChoice;
  readonly at: string;
  /** Who entered it: the secretary where it was given by word of mouth. */
  readonly recordedBy: string;
}

/** Instämmer | Instämmer inte | Avstår; the words are the routine's or the product's default. */
export type AnswerChoice = 'agree' | 'disagree' | 'abstain';

export const answerChoices = ['agree', 'disagree', 'abstain'] as const satisfies readonly AnswerChoice[];

/** Whether somebody else entered it for the person ("muntligt"): then its person may correct it until justering. */
export function isSpoken({ personId, recordedBy }: { readonly personId: string; readonly recordedBy: string }): boolean {
  return personId !== recordedBy;
}

/** Who decides an item in the decision-maker's place, and who gave it to them. */
export interface Handover {
  readonly personId: string;
  readonly by: string;
  readonly at: string;
}

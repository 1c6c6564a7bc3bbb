/** An Adaptive Card 1.5, or a part of one, as plain data. */
export interface Card extends CardElement {
  readonly type: 'AdaptiveCard';
  readonly fallbackText: string;
  readonly body: readonly CardElement[];
}

export interface CardElement {
  readonly type: string;
  readonly [property: string]: unknown;
}

/** A card with the line that a phone's notification shows. */
export interface CardAnswer {
  readonly card: Card;
  readonly summary: string;
}

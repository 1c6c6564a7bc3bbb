import type { ReviewReading } from '../../src/usecases/review/review-reading';
import type { CardSigner } from './card-data';
import { cut } from './plain-text';

/** What a card is drawn from. `viewers`: the chat service's ids of people who see a view of their own (at most 60). */
export interface CardContext {
  readonly tenantId: string;
  readonly reading: ReviewReading;
  readonly signer: CardSigner;
  readonly tabUrl: TabUrl;
  readonly viewers: readonly string[];
}

/** The address of a place in the tab: a review or one of its items; an action by its number, or the person's own. */
export type TabUrl = (place: ReviewPlace | ActionPlace) => string;

interface ReviewPlace {
  readonly tenantId: string;
  readonly reviewId: string;
  readonly itemId: string | null;
  readonly action?: undefined;
}

interface ActionPlace {
  readonly tenantId: string;
  readonly action: number | 'mine';
  readonly reviewId?: undefined;
  readonly itemId?: undefined;
}

/** Teams refreshes a card by itself for so many people. */
const MOST_VIEWERS = 60;

/** Asks the client to fetch the person's own view of the card; null where nobody has one. */
export function refreshOf(context: CardContext, verb: string, data: object): object | null {
  const userIds = context.viewers.slice(0, MOST_VIEWERS);

  return userIds.length === 0 ? null : { action: { type: 'Action.Execute', title: '', verb, data }, userIds };
}

/** The person's name; the unit's own name after it says nothing on a card of that unit. */
export function nameIn({ names, unit }: ReviewReading, personId: string): string {
  const name = names[personId] ?? personId;
  const ending = `, ${unit.name}`;

  return cut(name.endsWith(ending) ? name.slice(0, -ending.length) : name, 80);
}

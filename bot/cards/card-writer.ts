import { localDateOf } from '../../src/domain/calendar/local-date';
import { RefusalError } from '../../src/domain/errors';
import { bearersOf } from '../../src/domain/unit/duty';
import type { ReviewReading } from '../../src/usecases/review/review-reading';
import type { ChatMembers } from '../context/chat-members';
import type { Directory } from '../context/directory';
import { agendaCard } from './agenda/agenda.card';
import type { CardAnswer } from './card';
import type { CardContext, TabUrl } from './card-context';
import type { CardSigner } from './card-data';
import { decisionsCard } from './decisions/decisions.card';
import { itemCard } from './item/item.card';

/** Draws the cards of a review for one reader: a person, or the chat as a whole. */
export interface CardWriter {
  /** `cardKey`: `agenda`, `decisions` or `item:<item id>`; an unknown item is the refusal `not-found`. */
  write(cardKey: string, where: CardPlace): Promise<CardAnswer>;
  /** What a card without views of its own is drawn from. */
  contextOf(tenantId: string, reading: ReviewReading): CardContext;
  readonly signer: CardSigner;
  readonly tabUrl: TabUrl;
}

export interface CardPlace {
  readonly tenantId: string;
  readonly conversationId: string;
  readonly reading: ReviewReading;
}

export function createCardWriter(parts: { readonly directory: Directory; readonly signer: CardSigner; readonly members: ChatMembers; readonly tabUrl: TabUrl }): CardWriter {
  const { directory, signer, members, tabUrl } = parts;

  return {
    signer,
    tabUrl,
    contextOf: (tenantId, reading) => ({ tenantId, reading, signer, tabUrl, viewers: [] }),
    async write(cardKey, { tenantId, conversationId, reading }) {
      const viewers = members.idsOf(conversationId, await directory.objectIdsOf(tenantId, peopleWithOwnViews(reading)));

      return draw(cardKey, { tenantId, reading, signer, tabUrl, viewers });
    },
  };
}

function draw(cardKey: string, context: CardContext): CardAnswer {
  if (cardKey === 'agenda') {
    return agendaCard(context);
  }
  if (cardKey === 'decisions') {
    return decisionsCard(context);
  }
  const item = context.reading.review.items.find((candidate) => `item:${candidate.id}` === cardKey);
  if (!item) {
    throw new RefusalError({ code: 'not-found', details: {} });
  }

  return itemCard(context, item);
}

/** Those who decide, lead (also in the holder's place) or keep the record, deputies too: their buttons are others than the group's. */
function peopleWithOwnViews({ review, level, unit, now }: ReviewReading): readonly string[] {
  const on = localDateOf(now);
  const isOver = review.state === 'closed' || review.state === 'cancelled';

  const bearers = (['decisionMaker', 'chair', 'secretary'] as const).flatMap((duty) => bearersOf(duty, level, unit, on)).map((bearer) => bearer.personId);

  return isOver ? [] : [...new Set([...bearers, ...(review.chairId === null ? [] : [review.chairId])])];
}

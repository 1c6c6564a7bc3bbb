import { localDateOf } from '../../src/domain/calendar/local-date';
import { RefusalError } from '../../src/domain/errors';
import { bearersOf } from '../../src/domain/unit/duty';
import type { ActionList } from '../../src/usecases/action/action-list';
import { asNobody, type ActionReading } from '../../src/usecases/action/action-reading';
import type { ReviewReading } from '../../src/usecases/review/review-reading';
import type { ChatMembers } from '../context/chat-members';
import type { Directory } from '../context/directory';
import { actionCard } from './action/action.card';
import { actionsCard, type ListAbout } from './actions/actions.card';
import { agendaCard } from './agenda/agenda.card';
import type { CardAnswer } from './card';
import type { CardContext, TabUrl } from './card-context';
import { drawnAt, type CardSigner } from './card-data';
import { decisionsCard } from './decisions/decisions.card';
import { itemCard } from './item/item.card';
import { awayCard } from './meeting/away.card';
import { leftCard } from './meeting/left.card';
import { rolesCard } from './meeting/roles.card';
import { sightingCard } from './meeting/sighting.card';

/** Draws the cards of a review or of actions for one reader: a person, or the chat as a whole. */
export interface CardWriter {
  /** `cardKey`: `agenda`, `decisions`, `item:<item id>` or a question of the meeting: `away`, `roles`, `left`, `sighting:<id>`; an unknown item is the refusal `not-found`. */
  write(cardKey: string, where: CardPlace): Promise<CardAnswer>;
  /** What a card without views of its own is drawn from. */
  contextOf(tenantId: string, reading: ReviewReading): CardContext;
  readonly signer: CardSigner;
  readonly tabUrl: TabUrl;
  /** One action. `isPersonal`: only the reader of the reading sees the card; else it has no buttons that assume somebody. */
  writeAction(what: { readonly tenantId: string; readonly reading: ActionReading; readonly isPersonal: boolean }): CardAnswer;
  /** A list of actions, whose rows open each its card for whoever presses; the right is checked then. */
  writeActions(what: { readonly tenantId: string; readonly list: ActionList; readonly about: ListAbout }): CardAnswer;
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

      return drawCard(cardKey, { tenantId, reading, signer: drawnAt(signer, reading.review.version), tabUrl, viewers });
    },
    writeAction: ({ tenantId, reading, isPersonal }) => actionCard({ tenantId, reading: isPersonal ? reading : asNobody(reading), signer, tabUrl }),
    writeActions: (what) => actionsCard({ ...what, signer, tabUrl }),
  };
}

/** One card of the review as its reader sees it. */
export function drawCard(cardKey: string, context: CardContext): CardAnswer {
  if (cardKey === 'agenda') {
    return agendaCard(context);
  }
  if (cardKey === 'decisions') {
    return decisionsCard(context);
  }
  const question = questionOf(cardKey, context);
  if (question) {
    return question;
  }
  const item = context.reading.review.items.find((candidate) => `item:${candidate.id}` === cardKey);
  if (!item) {
    throw new RefusalError({ code: 'not-found', details: {} });
  }

  return itemCard(context, item);
}

/** The meeting's questions to whoever leads or minutes; null for any other card. */
function questionOf(cardKey: string, context: CardContext): CardAnswer | null {
  switch (cardKey) {
    case 'away':
      return awayCard(context);
    case 'roles':
      return rolesCard(context);
    case 'left':
      return leftCard(context);
    default:
      return cardKey.startsWith('sighting:') ? sightingCard(context, cardKey.slice('sighting:'.length)) : null;
  }
}

/** Those who decide (also an item that was handed to them), lead (also in the holder's place) or keep the record, deputies too: their buttons are others than the group's. */
function peopleWithOwnViews({ review, level, unit, now }: ReviewReading): readonly string[] {
  const on = localDateOf(now);
  const isOver = review.state === 'closed' || review.state === 'cancelled';

  const bearers = (['decisionMaker', 'chair', 'secretary'] as const).flatMap((duty) => bearersOf(duty, level, unit, on)).map((bearer) => bearer.personId);

  const given = review.items.flatMap((item) => item.handover?.personId ?? []);

  return isOver ? [] : [...new Set([...bearers, ...given, ...(review.chairId === null ? [] : [review.chairId])])];
}

import { standIn } from '../sign-in/stand-in-sign-in';
import { extensionActivity, meetingActivity, messageActivity, pressActivity, type ActivityFrame, type MeetingEvent } from './activities';
import type { BotAnswer, BotLine } from './bot-line';
import type { Card, Chat, ChatBook, ChatMessage } from './chat-book';
import { memberId, personalChat, type ChatPerson } from './chat-person';
import { createPersonalViews, type PersonalViews } from './personal-views';

/** A door was used wrongly: an unknown chat, person or message. */
export class ChatDoorError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

export interface Press {
  readonly person: string;
  readonly activityId: string;
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly inputs: Readonly<Record<string, unknown>>;
}

/** What people do in chats, and what they see there. */
export interface ChatPeople {
  list(): readonly { readonly conversation: string; readonly title: string; readonly review: string | null; readonly members: readonly string[] }[];
  /** Resolves with the message's id when the bot has taken it; without a mention a meeting's bot does not hear it. */
  write(chatId: string, message: { readonly person: string; readonly text: string; readonly mention: boolean }): Promise<string>;
  press(chatId: string, press: Press): Promise<unknown>;
  /** Uses the message extension; resolves with what the bot answers. */
  extend(chatId: string, use: { readonly person: string; readonly name: string; readonly value?: unknown }): Promise<unknown>;
  /** What the person sees, oldest first: their own view of a card where it names them. */
  read(chatId: string, personId: string): Promise<readonly ChatMessage[]>;
  meet(chatId: string, meeting: { readonly event: MeetingEvent; readonly person: string }): Promise<void>;
}

interface ChatPeopleParts {
  readonly book: ChatBook;
  readonly line: BotLine;
  readonly people: () => readonly ChatPerson[];
  readonly serviceUrl: string;
  readonly now: () => Date;
  readonly newId: () => string;
}

const CARD_ANSWER = 'application/vnd.microsoft.card.adaptive';

export function createChatPeople(parts: ChatPeopleParts): ChatPeople {
  const { book, line, newId } = parts;
  const views = createPersonalViews();
  const moment = neverTwice(parts.now);

  function frame(chat: Chat, personId: string): ActivityFrame {
    return { id: newId(), chat, from: personIn(chat, personId, parts.people()), botId: standIn.botId, serviceUrl: parts.serviceUrl, at: moment() };
  }

  const ask = asker(parts, views, frame);

  return {
    list: () => listed(parts),

    async write(chatId, { person, text, mention }) {
      const chat = chatOf(parts, chatId);
      const activity = messageActivity(frame(chat, person), text);
      book.post(chatId, { activityId: activity.id, from: person, text, card: null });
      if (mention || chat.kind === 'personal') {
        await line.deliver(activity);
      }

      return activity.id;
    },

    press(chatId, { person, activityId, verb, data, inputs }) {
      const chat = chatOf(parts, chatId);

      return ask(chat, messageIn(chat, activityId), { person, verb, data: { ...data, ...inputs }, trigger: 'manual' });
    },

    extend: (chatId, use) => extended(line, frame(chatOf(parts, chatId), use.person), use),

    async read(chatId, personId) {
      const chat = chatOf(parts, chatId);
      const person = personId === '' ? null : personIn(chat, personId, parts.people());

      return Promise.all(
        chat.messages.map(async (message) => {
          const refresh = person ? refreshFor(message.card, memberId(person)) : null;
          if (refresh && !views.find(message, personId)) {
            await ask(chat, message, { person: personId, ...refresh, trigger: 'automatic' });
          }

          return { ...message, card: views.find(message, personId) ?? message.card };
        }),
      );
    },

    async meet(chatId, { event, person }) {
      const chat = chatOf(parts, chatId);
      const room = roomNamed(person, chat.tenantId);
      const base = room ? { id: newId(), chat, from: room, botId: standIn.botId, serviceUrl: parts.serviceUrl, at: parts.now() } : frame(chat, person);
      await line.deliver(meetingActivity(base, event));
    },
  };
}

/** "rum:Ekliden": a meeting room's own device, which is nobody in the directory. */
function roomNamed(person: string, tenantId: string): ChatPerson | null {
  const name = person.startsWith('rum:') ? person.slice('rum:'.length).trim() : '';

  return name === '' ? null : { id: person, objectId: `rum-${encodeURIComponent(name)}`, name, tenantId };
}

/** No two things are said at the same millisecond: by that a message that is delivered again is known from one that is said again. */
function neverTwice(now: () => Date): () => Date {
  let last = 0;

  return () => {
    last = Math.max(now().getTime(), last + 1);

    return new Date(last);
  };
}

type Trigger = 'manual' | 'automatic';
type Asked = { readonly person: string; readonly verb: string; readonly data: Readonly<Record<string, unknown>>; readonly trigger: Trigger };

/** Brings a press to the bot; a card in its answer is what that person sees from then on. */
function asker({ line }: ChatPeopleParts, views: PersonalViews, frame: (chat: Chat, personId: string) => ActivityFrame) {
  return async (chat: Chat, message: ChatMessage, press: Asked): Promise<unknown> => {
    const answer = await line.deliver(pressActivity(frame(chat, press.person), { ...press, replyToId: message.activityId }));
    if (answer.status >= 400) {
      return failed(answer);
    }
    const card = cardIn(answer.body);
    if (card) {
      views.keep(message, press.person, card);
    }

    return answer.body;
  };
}

function listed({ book, people }: ChatPeopleParts): ReturnType<ChatPeople['list']> {
  const personal = people().map(personalChat).filter((chat) => !book.find(chat.id));
  const chats = [...book.list(), ...personal].toSorted((left, right) => Number(left.kind === 'personal') - Number(right.kind === 'personal'));

  return chats.map(({ id, title, reviewId, members }) => ({ conversation: id, title, review: reviewId, members }));
}

async function extended(line: BotLine, frame: ActivityFrame, use: { readonly name: string; readonly value?: unknown }): Promise<unknown> {
  const answer = await line.deliver(extensionActivity(frame, { name: use.name, value: use.value }));

  return answer.status >= 400 ? failed(answer) : answer.body;
}

/** The bot's door did not take what was done. */
function failed({ status, body }: BotAnswer) {
  return { statusCode: status, type: 'application/vnd.microsoft.error', value: { code: String(status), message: String(body) } };
}

/** Everybody has a chat of their own with the bot; it is opened when it is first used. */
function chatOf({ book, people }: ChatPeopleParts, chatId: string): Chat {
  const known = book.find(chatId);
  if (known) {
    return known;
  }
  const owner = people().find((person) => personalChat(person).id === chatId);
  if (!owner) {
    throw new ChatDoorError(404, `no such conversation: ${chatId}`);
  }

  return book.open(personalChat(owner));
}

function personIn(chat: Chat, personId: string, people: readonly ChatPerson[]): ChatPerson {
  const person = people.find((candidate) => candidate.id === personId);
  if (!person || !chat.members.includes(personId)) {
    throw new ChatDoorError(400, `not a member of the conversation: ${personId}`);
  }

  return person;
}

function messageIn(chat: Chat, activityId: string): ChatMessage {
  const message = chat.messages.find((candidate) => candidate.activityId === activityId);
  if (!message) {
    throw new ChatDoorError(404, `no such message: ${activityId}`);
  }

  return message;
}

function refreshFor(card: Card | null, member: string) {
  const refresh = card?.['refresh'] as { action?: { verb?: string; data?: Readonly<Record<string, unknown>> }; userIds?: readonly string[] } | undefined;

  return refresh?.action?.verb && refresh.userIds?.includes(member) ? { verb: refresh.action.verb, data: refresh.action.data ?? {} } : null;
}

function cardIn(body: unknown): Card | null {
  const answer = body as { type?: string; value?: Card } | null;

  return answer?.type === CARD_ANSWER && answer.value ? answer.value : null;
}

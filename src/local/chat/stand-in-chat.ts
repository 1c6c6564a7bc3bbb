import { randomUUID } from 'node:crypto';
import type { Router } from 'express';
import { standIn, type StandInSignIn } from '../sign-in/stand-in-sign-in';
import { addedActivity } from './activities';
import { createBotLine } from './bot-line';
import { createChatBook, type Chat } from './chat-book';
import { createChatPeople } from './chat-people';
import { personalChat, type ChatPerson } from './chat-person';
import { connectorRouter } from './connector-router';
import { doorsRouter } from './doors-router';
import { createFaults } from './faults';

export interface StandInChatParts {
  readonly signIn: StandInSignIn;
  readonly people: () => readonly ChatPerson[];
  /** Where the bot listens: `http://127.0.0.1:PORT/api/messages`. */
  readonly botUrl: string;
  /** Where `connectorRouter` is mounted, with a slash at the end. */
  readonly serviceUrl: string;
  readonly now: () => Date;
  /** Where the chats are kept over restarts; null keeps them in memory. */
  readonly file: string | null;
}

/** Teams' chats in the local mode: the connector that the bot calls, and the doors through which people write and press. */
export interface StandInChat {
  readonly connectorRouter: Router;
  readonly doorsRouter: Router;
  /** Makes a meeting's chat and adds the bot to it. The bot must be listening. */
  createMeetingChat(meeting: { readonly tenantId: string; readonly title: string; readonly reviewId: string | null; readonly members: readonly string[] }): Promise<{ readonly conversationId: string }>;
  /** The person's own chat with the bot; the same one each time. */
  createPersonalChat(who: { readonly tenantId: string; readonly personId: string }): Promise<{ readonly conversationId: string }>;
  chatOfReview(reviewId: string): string | null;
  close(): Promise<void>;
}

export function createStandInChat(parts: StandInChatParts): StandInChat {
  const { signIn, people, serviceUrl } = parts;
  const book = createChatBook(parts.file);
  const faults = createFaults();
  const newId = () => randomUUID();
  const line = createBotLine({ botUrl: parts.botUrl, serviceUrl, channelToken: (url) => signIn.channelToken(url), faults });

  async function addBot(chat: Chat): Promise<{ readonly conversationId: string }> {
    const from = people().find((person) => person.id === chat.members[0]);
    if (!from) {
      throw new Error(`a chat needs somebody in it: ${chat.title}`);
    }
    const answer = await line.deliver(addedActivity({ id: newId(), chat, from, botId: standIn.botId, serviceUrl, at: parts.now() }));
    if (answer.status >= 400) {
      throw new Error(`the bot did not take up the chat: ${answer.status} ${String(answer.body)}`);
    }

    return { conversationId: chat.id };
  }

  return {
    connectorRouter: connectorRouter({ signIn, book, faults, people, newId }),
    doorsRouter: doorsRouter({ chats: createChatPeople({ book, line, people, serviceUrl, now: parts.now, newId }), faults }),

    createMeetingChat({ tenantId, title, reviewId, members }) {
      const meeting = newId().replaceAll('-', '');

      return addBot(book.open({ id: `19:meeting_${meeting}@thread.v2`, kind: 'meeting', tenantId, title, reviewId, meetingId: `MCM${meeting}`, members }));
    },
    createPersonalChat: ({ tenantId, personId }) =>
      addBot(book.open(personalChat({ id: personId, tenantId }))),

    chatOfReview: (reviewId) => book.list().find((chat) => chat.reviewId === reviewId)?.id ?? null,
    close: () => book.settled(),
  };
}

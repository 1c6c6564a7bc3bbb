import type { TeamsChannelAccount, TurnContext } from 'botbuilder';
import { createShortMemory } from './short-memory';

/** The chat service's own ids of the people in a chat: a card's refresh names them by these, not by object id. */
export interface ChatMembers {
  /** Fetches the chat's members unless they were fetched lately. A chat that does not answer leaves cards without personal views. */
  learn(context: TurnContext): Promise<void>;
  /** Fetches them whatever is known. Throws where the chat service cannot be reached or is overloaded: nothing should be posted there now. */
  learnAnew(context: TurnContext): Promise<void>;
  /** Ids of those of the people who are known to be in the chat. */
  idsOf(conversationId: string, objectIds: readonly string[]): readonly string[];
}

/** Members come and go: they are asked for again after ten minutes. */
const memory = { keepFor: 10 * 60_000, most: 2_000 } as const;

const PAGE = 500;

export function createChatMembers(whenUnanswered: (error: unknown) => void): ChatMembers {
  const chats = createShortMemory<ReadonlyMap<string, string>>(memory);
  const asked = new Map<string, Promise<void>>();

  /** Takes what it needs of the turn at once: the turn may end before the answer comes. */
  async function fetchMembers(context: TurnContext): Promise<void> {
    const { id } = context.activity.conversation;
    const client = connectorOf(context);
    const { members } = await client.conversations.getConversationPagedMembers(id, { pageSize: PAGE });
    chats.set(id, new Map(members.map((member) => [member.aadObjectId ?? '', member.id])));
  }

  return {
    learn(context) {
      const { id } = context.activity.conversation;
      if (chats.get(id)) {
        return Promise.resolve();
      }
      const asking =
        asked.get(id) ??
        fetchMembers(context)
          .catch(whenUnanswered)
          .finally(() => asked.delete(id));
      asked.set(id, asking);

      return asking;
    },
    async learnAnew(context) {
      try {
        await fetchMembers(context);
      } catch (error) {
        if (isDown(error)) {
          throw error;
        }
        whenUnanswered(error);
      }
    },
    idsOf(conversationId, objectIds) {
      const known = chats.get(conversationId);

      return objectIds.flatMap((objectId) => known?.get(objectId) ?? []);
    },
  };
}

/** The part of the adapter's connector that is used here. */
interface Connector {
  readonly conversations: {
    getConversationPagedMembers(conversationId: string, page: { readonly pageSize: number }): Promise<{ readonly members: readonly TeamsChannelAccount[] }>;
  };
}

function connectorOf(context: TurnContext): Connector {
  return context.turnState.get<Connector>(context.adapter.ConnectorClientKey);
}

/** No answer, too many calls, or a fault of theirs. */
function isDown(error: unknown): boolean {
  const status = (error as { readonly statusCode?: number }).statusCode ?? 0;

  return status === 0 || status === 429 || status >= 500;
}

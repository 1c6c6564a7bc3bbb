import { TeamsInfo, type TurnContext } from 'botbuilder';
import { createShortMemory } from './short-memory';

/** The chat service's own ids of the people in a chat: a card's refresh names them by these, not by object id. */
export interface ChatMembers {
  /** Fetches the chat's members unless they were fetched lately. A chat that does not answer leaves cards without personal views. */
  learn(context: TurnContext): Promise<void>;
  /** Ids of those of the people who are known to be in the chat. */
  idsOf(conversationId: string, objectIds: readonly string[]): readonly string[];
}

/** Members come and go: they are asked for again after ten minutes. */
const memory = { keepFor: 10 * 60_000, most: 2_000 } as const;

export function createChatMembers(whenUnanswered: (error: unknown) => void): ChatMembers {
  const chats = createShortMemory<ReadonlyMap<string, string>>(memory);

  return {
    async learn(context) {
      const { id } = context.activity.conversation;
      if (chats.get(id)) {
        return;
      }
      try {
        const { members } = await TeamsInfo.getPagedMembers(context, 500);
        chats.set(id, new Map(members.map((member) => [member.aadObjectId ?? '', member.id])));
      } catch (error) {
        whenUnanswered(error);
      }
    },
    idsOf(conversationId, objectIds) {
      const known = chats.get(conversationId);

      return objectIds.flatMap((objectId) => known?.get(objectId) ?? []);
    },
  };
}

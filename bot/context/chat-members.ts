import { TeamsInfo, type TurnContext } from 'botbuilder';

/** The chat service's own ids of the people in a chat: a card's refresh names them by these, not by object id. */
export interface ChatMembers {
  /** Fetches the chat's members unless they were fetched lately. A chat that does not answer leaves cards without personal views. */
  learn(context: TurnContext): Promise<void>;
  /** Ids of those of the people who are known to be in the chat. */
  idsOf(conversationId: string, objectIds: readonly string[]): readonly string[];
}

/** Members come and go; so long we trust what we know (ms). */
const TRUSTED_FOR = 10 * 60_000;

const MOST_CHATS = 2_000;

export function createChatMembers(now: () => number, whenUnanswered: (error: unknown) => void): ChatMembers {
  const chats = new Map<string, { readonly at: number; readonly ids: ReadonlyMap<string, string> }>();

  return {
    async learn(context) {
      const { id } = context.activity.conversation;
      if (now() - (chats.get(id)?.at ?? Number.NEGATIVE_INFINITY) < TRUSTED_FOR) {
        return;
      }
      try {
        const { members } = await TeamsInfo.getPagedMembers(context, 500);
        if (chats.size >= MOST_CHATS) {
          chats.clear();
        }
        chats.set(id, { at: now(), ids: new Map(members.map((member) => [member.aadObjectId ?? '', member.id])) });
      } catch (error) {
        whenUnanswered(error);
      }
    },
    idsOf(conversationId, objectIds) {
      const known = chats.get(conversationId)?.ids;

      return objectIds.flatMap((objectId) => known?.get(objectId) ?? []);
    },
  };
}

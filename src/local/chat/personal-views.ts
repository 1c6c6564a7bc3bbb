import type { Card, ChatMessage } from './chat-book';

/** What single persons see of a message instead of the card that all see; forgotten when the message is updated. */
export interface PersonalViews {
  find(message: ChatMessage, personId: string): Card | null;
  keep(message: ChatMessage, personId: string, card: Card): void;
}

export function createPersonalViews(): PersonalViews {
  const views = new Map<string, { readonly version: number; readonly card: Card }>();
  const keyOf = (message: ChatMessage, personId: string) => `${message.activityId} ${personId}`;

  return {
    find(message, personId) {
      const view = views.get(keyOf(message, personId));

      return view?.version === message.version ? view.card : null;
    },
    keep: (message, personId, card) => void views.set(keyOf(message, personId), { version: message.version, card }),
  };
}

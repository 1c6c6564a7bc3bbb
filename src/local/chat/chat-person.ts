import type { Chat } from './chat-book';

/** Somebody who can be in a chat of the local mode, as its directory knows them. */
export interface ChatPerson {
  readonly id: string;
  readonly objectId: string;
  readonly name: string;
  readonly tenantId: string;
}

/** How the chat service names a person: in Teams an opaque id that begins so, here the object id behind it. */
export function memberId(person: Pick<ChatPerson, 'objectId'>): string {
  return `29:${person.objectId}`;
}

/** The person's own chat with the bot. */
export function personalChat({ id, tenantId }: Pick<ChatPerson, 'id' | 'tenantId'>): Omit<Chat, 'messages'> {
  return { id: `a:${id}`, kind: 'personal', tenantId, title: 'Genomgång', reviewId: null, meetingId: null, members: [id] };
}

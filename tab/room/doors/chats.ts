import { door } from './door';

/** A meeting's chat or a chat with one person; `review` is the review's id where it has been connected. */
export interface RoomChat {
  readonly conversation: string;
  readonly title: string;
  readonly review: string | null;
  readonly members: readonly string[];
}

export function getChats(): Promise<readonly RoomChat[]> {
  return door('chat');
}

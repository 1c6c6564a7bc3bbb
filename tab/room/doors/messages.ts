import { door } from './door';

/** A message as the person sees it, its card as it stands now. */
export interface RoomMessage {
  readonly activityId: string;
  readonly from: string;
  readonly text: string;
  readonly card: object | null;
  readonly updated: boolean;
}

export function getMessages(conversation: string, person: string): Promise<readonly RoomMessage[]> {
  return door(`chat/${encodeURIComponent(conversation)}/messages?person=${encodeURIComponent(person)}`);
}

export function sendMessage(conversation: string, message: { person: string; text: string }): Promise<{ activityId: string }> {
  return door(`chat/${encodeURIComponent(conversation)}/messages`, { ...message, mention: true });
}

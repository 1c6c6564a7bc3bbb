import { ActivityTypes, type Activity } from 'botbuilder';
import { z } from 'zod';

/** What somebody says or presses in a chat, as the validated activity tells it; nothing of it is taken from a card (T7). */
export interface Turn {
  readonly tenantId: string;
  readonly conversationId: string;
  readonly kind: 'meeting' | 'personal';
  /** The sign-in's object id of the one who acts; null for the chat service's own activities. */
  readonly objectId: string | null;
  /** The activity's id in its chat: a repeated delivery has the same (T18). */
  readonly requestKey: string | null;
  readonly says: Said;
}

export type Said =
  | { readonly what: 'text'; readonly text: string }
  | { readonly what: 'press'; readonly verb: string; readonly data: unknown }
  | { readonly what: 'nothing' };

/** More than any command needs; the rest of a longer text is not looked at. */
const TEXT_CHARACTERS = 2_000;

const pressValue = z.object({ action: z.object({ verb: z.string(), data: z.unknown() }) });

export function readTurn(activity: Activity): Turn {
  const { conversation } = activity;

  return {
    tenantId: conversation.tenantId ?? '',
    conversationId: conversation.id,
    kind: conversation.conversationType === 'personal' ? 'personal' : 'meeting',
    objectId: activity.from?.aadObjectId ?? null,
    requestKey: activity.id ? `${conversation.id}:${activity.id}` : null,
    says: said(activity),
  };
}

function said(activity: Activity): Said {
  if (activity.type === ActivityTypes.Message) {
    return { what: 'text', text: withoutMention(activity.text ?? '') };
  }
  if (activity.type !== ActivityTypes.Invoke || activity.name !== 'adaptiveCard/action') {
    return { what: 'nothing' };
  }
  const value = pressValue.safeParse(activity.value);

  return value.success ? { what: 'press', verb: value.data.action.verb, data: value.data.action.data } : { what: 'press', verb: '', data: null };
}

function withoutMention(text: string): string {
  return text
    .slice(0, TEXT_CHARACTERS)
    .replace(/<at[^>]{0,200}>[^<]{0,200}<\/at>/gi, ' ')
    .replace(/<[^>]{0,200}>/g, ' ')
    .replace(/&nbsp;/g, ' ');
}

import { ActivityTypes, type Activity, type Mention } from 'botbuilder';
import { z } from 'zod';
import { meetingEventIn, type MeetingEvent, type MeetingPerson } from './meeting-event';

/** What somebody says or presses in a chat, as the validated activity tells it; nothing of it is taken from a card (T7). */
export interface Turn {
  readonly tenantId: string;
  readonly conversationId: string;
  readonly kind: 'meeting' | 'personal';
  /** The sign-in's object id of the one who acts; null for the chat service's own activities. */
  readonly objectId: string | null;
  /** The activity's id in its chat: a repeated delivery has the same (T18). */
  readonly requestKey: string | null;
  /** When it was said, by the client's own clock: as it is written there, to know it again by; null where it is not told. */
  readonly saidAt: string | null;
  /** The message whose card was pressed. */
  readonly replyToId: string | null;
  readonly says: Said;
}

export type Said =
  | { readonly what: 'text'; readonly text: string }
  | { readonly what: 'press'; readonly verb: string; readonly data: unknown }
  /** The meeting began or ended, or somebody came or went: what Teams proposes, which gives nobody a right (T5). */
  | { readonly what: 'meeting'; readonly event: MeetingEvent; readonly people: readonly MeetingPerson[] }
  /** The message extension: `name` is the invoke's. */
  | { readonly what: 'extension'; readonly name: string; readonly value: unknown }
  /** The bot was added to the chat. */
  | { readonly what: 'added' }
  | { readonly what: 'nothing' };

const pressValue = z.object({ action: z.object({ verb: z.string(), data: z.unknown() }) });

export function readTurn(activity: Activity): Turn {
  const { conversation } = activity;

  return {
    tenantId: conversation.tenantId ?? '',
    conversationId: conversation.id,
    kind: conversation.conversationType === 'personal' ? 'personal' : 'meeting',
    objectId: activity.from?.aadObjectId ?? null,
    requestKey: activity.id ? `${conversation.id}:${activity.id}` : null,
    saidAt: moment((activity as { readonly rawLocalTimestamp?: unknown }).rawLocalTimestamp ?? activity.localTimestamp),
    replyToId: activity.replyToId ?? null,
    says: said(activity),
  };
}

/** Whether the message extension is used: its answers have a form of their own. */
export function isExtension({ type, name }: Pick<Activity, 'type' | 'name'>): boolean {
  return type === ActivityTypes.Invoke && (name ?? '').startsWith('composeExtension/');
}

function said(activity: Activity): Said {
  if (activity.type === ActivityTypes.Message) {
    return { what: 'text', text: plainText(activity) };
  }
  if (activity.type === ActivityTypes.ConversationUpdate) {
    return activity.membersAdded?.some(({ id }) => id === activity.recipient?.id) ? { what: 'added' } : { what: 'nothing' };
  }
  if (activity.type === ActivityTypes.Event) {
    return meetingEventIn(activity) ?? { what: 'nothing' };
  }
  if (isExtension(activity)) {
    return { what: 'extension', name: activity.name ?? '', value: activity.value };
  }
  if (activity.type !== ActivityTypes.Invoke || activity.name !== 'adaptiveCard/action') {
    return { what: 'nothing' };
  }
  const value = pressValue.safeParse(activity.value);

  return value.success ? { what: 'press', verb: value.data.action.verb, data: value.data.action.data } : { what: 'press', verb: '', data: null };
}

/** The adapter may have made a date of it. */
function moment(told: unknown): string | null {
  if (told instanceof Date) {
    return told.toISOString();
  }

  return typeof told === 'string' && told !== '' ? told : null;
}

/**
 * The text whole but for the bot's own mention: another person's name stays, and so does "< 5 ton". How much of it a command takes is
 * said to the person, never cut; the guard lets no activity over 256 KB through.
 */
function plainText(activity: Activity): string {
  const text = activity.text ?? '';
  const own = (activity.entities ?? []).flatMap((entity) => {
    const { type, mentioned, text: written } = entity as Partial<Mention>;

    return type === 'mention' && written && mentioned?.id === activity.recipient?.id ? [written] : [];
  });
  const meant = own.length > 0 ? own.reduce((left, mention) => left.replaceAll(mention, ' '), text) : text.replace(/^\s*<at[^<>]{0,200}>[^<]{0,200}<\/at>/i, ' ');

  return meant.replace(/<\/?at\b[^<>]{0,200}>/gi, '').replace(/<\/?[a-z][^<>]{0,200}>/gi, ' ').replace(/&(nbsp|lt|gt|quot|#39|amp);/g, (_whole, name: string) => written[name] ?? ' ');
}

/** Signs that the chat service writes by name. */
const written: Readonly<Record<string, string>> = { nbsp: ' ', lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

import type { Chat } from './chat-book';
import { memberId, type ChatPerson } from './chat-person';

export type Activity = Readonly<Record<string, unknown>> & { readonly id: string; readonly type: string };

/** What an activity of a chat says besides its own content, in the words of Teams. */
export interface ActivityFrame {
  readonly id: string;
  readonly chat: Chat;
  readonly from: ChatPerson;
  readonly botId: string;
  readonly serviceUrl: string;
  readonly at: Date;
}

/** Somebody writes; in a meeting's chat with the bot mentioned first. */
export function messageActivity(frame: ActivityFrame, text: string): Activity {
  const mention = '<at>Genomgång</at>';
  const isMeeting = frame.chat.kind === 'meeting';

  return {
    ...framed(frame, 'message'),
    text: isMeeting ? `${mention} ${text}` : text,
    textFormat: 'plain',
    entities: isMeeting ? [{ type: 'mention', text: mention, mentioned: { id: `28:${frame.botId}`, name: 'Genomgång' } }] : [],
  };
}

/** Somebody presses a button, or the card asks for its personal view by itself (`automatic`). */
export function pressActivity(
  frame: ActivityFrame,
  press: { readonly verb: string; readonly data: Readonly<Record<string, unknown>>; readonly trigger: 'manual' | 'automatic'; readonly replyToId: string },
): Activity {
  return {
    ...framed(frame, 'invoke'),
    name: 'adaptiveCard/action',
    replyToId: press.replyToId,
    value: { action: { type: 'Action.Execute', id: '', verb: press.verb, data: press.data }, trigger: press.trigger },
  };
}

/** Somebody uses the message extension: a search, a dialog, a link that unfolds. */
export function extensionActivity(frame: ActivityFrame, { name, value }: { readonly name: string; readonly value: unknown }): Activity {
  return { ...framed(frame, 'invoke'), name: `composeExtension/${name}`, value };
}

/** The bot has been added to the chat. */
export function addedActivity(frame: ActivityFrame): Activity {
  return { ...framed(frame, 'conversationUpdate'), membersAdded: [{ id: `28:${frame.botId}` }] };
}

const meetingEventNames = { start: 'meetingStart', end: 'meetingEnd', join: 'meetingParticipantJoin', leave: 'meetingParticipantLeave' } as const;

export type MeetingEvent = keyof typeof meetingEventNames;

/** The meeting begins or ends, or somebody comes or goes. */
export function meetingActivity(frame: ActivityFrame, event: MeetingEvent): Activity {
  const at = frame.at.toISOString();
  const isParticipant = event === 'join' || event === 'leave';

  return {
    ...framed(frame, 'event'),
    name: `application/vnd.microsoft.${meetingEventNames[event]}`,
    value: isParticipant
      ? { Members: [{ User: { Id: memberId(frame.from), AadObjectId: frame.from.objectId, Name: frame.from.name }, Meeting: { InMeeting: event === 'join', Role: 'Attendee' } }] }
      : { MeetingType: 'Scheduled', Title: frame.chat.title, Id: frame.chat.meetingId, JoinUrl: '', ...(event === 'start' ? { StartTime: at } : { EndTime: at }) },
  };
}

function framed({ id, chat, from, botId, serviceUrl, at }: ActivityFrame, type: string): Activity {
  return {
    type,
    id,
    timestamp: at.toISOString(),
    localTimestamp: at.toISOString(),
    channelId: 'msteams',
    serviceUrl,
    locale: 'sv-SE',
    from: { id: memberId(from), name: from.name, aadObjectId: from.objectId },
    recipient: { id: `28:${botId}`, name: 'Genomgång' },
    conversation: {
      id: chat.id,
      tenantId: chat.tenantId,
      conversationType: chat.kind === 'meeting' ? 'groupChat' : 'personal',
      ...(chat.kind === 'meeting' ? { isGroup: true } : {}),
    },
    channelData: { tenant: { id: chat.tenantId }, ...(chat.meetingId ? { meeting: { id: chat.meetingId } } : {}) },
  };
}

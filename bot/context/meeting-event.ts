import type { Activity } from 'botbuilder';
import { z } from 'zod';

export type MeetingEvent = 'start' | 'end' | 'join' | 'leave';

/** Somebody whom Teams names in a meeting; `memberId` is the chat service's own id. */
export interface MeetingPerson {
  readonly objectId: string | null;
  readonly name: string | null;
  readonly memberId: string | null;
}

const events: Readonly<Record<string, MeetingEvent>> = {
  'application/vnd.microsoft.meetingStart': 'start',
  'application/vnd.microsoft.meetingEnd': 'end',
  'application/vnd.microsoft.meetingParticipantJoin': 'join',
  'application/vnd.microsoft.meetingParticipantLeave': 'leave',
};

const text = z.string().nullish().catch(null);

/** Teams writes names with capitals here, its own documents now and then without. */
const user = z.object({ Id: text, id: text, AadObjectId: text, aadObjectId: text, Name: text, name: text });
const member = z.object({ User: user.optional().catch(undefined), user: user.optional().catch(undefined) });
const members = z.array(member.catch({}));
const value = z.object({ Members: members.optional().catch(undefined), members: members.optional().catch(undefined) });

/** What an event tells of a meeting, read with care: everything but the event's name may be missing. Null for any other event. */
export function meetingEventIn(activity: Activity): { readonly what: 'meeting'; readonly event: MeetingEvent; readonly people: readonly MeetingPerson[] } | null {
  const event = events[activity.name ?? ''];
  if (event === undefined) {
    return null;
  }
  const told = value.safeParse(activity.value);
  const people = told.success ? (told.data.Members ?? told.data.members ?? []) : [];

  return { what: 'meeting', event, people: people.flatMap(({ User, user: lower }) => personIn(User ?? lower)) };
}

function personIn(told: z.infer<typeof user> | undefined): readonly MeetingPerson[] {
  return told ? [{ objectId: told.AadObjectId ?? told.aadObjectId ?? null, name: told.Name ?? told.name ?? null, memberId: told.Id ?? told.id ?? null }] : [];
}

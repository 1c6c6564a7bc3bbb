import { createHash } from 'node:crypto';
import type { World } from '../../src/ports/world';
import { notePresence, type SeenByTeams } from '../../src/usecases/review/note-presence';
import { whenMeetingEnds } from '../../src/usecases/review/when-meeting-ends';
import { whenMeetingStarts } from '../../src/usecases/review/when-meeting-starts';
import type { MeetingPerson } from './meeting-event';
import type { Said, Turn } from './turn';

/** What Teams tells of the meeting in the chat of a review; in any other chat it means nothing to us. */
export async function meetingTold(world: World, { tenantId, conversationId, requestKey }: Turn, told: Extract<Said, { readonly what: 'meeting' }>): Promise<void> {
  const reviewId = (await world.store.chats.findConversation(tenantId, conversationId))?.reviewId ?? null;
  if (reviewId === null) {
    return;
  }
  switch (told.event) {
    case 'start':
      return whenMeetingStarts(world, tenantId, { reviewId, requestKey });
    case 'end':
      return whenMeetingEnds(world, tenantId, { reviewId, requestKey });
    default:
      return notePresence(world, tenantId, { reviewId, seen: told.people.flatMap((person) => seenBy(person, told.event === 'join' ? 'joined' : 'left')) });
  }
}

/** Who is not signed in has only an id of the chat service's own, which may be long. */
function seenBy({ objectId, memberId, name }: MeetingPerson, event: SeenByTeams['event']): readonly SeenByTeams[] {
  const id = objectId ?? (memberId === null ? null : `m-${createHash('sha256').update(memberId).digest('hex').slice(0, 40)}`);

  return id === null || id.length > 64 ? [] : [{ objectId: id, name: (name ?? '').trim() || '–', event }];
}

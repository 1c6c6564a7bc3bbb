import type { World } from '../../ports/world';
import { cardMessage } from './change-review';
import { tellMeeting } from './tell-meeting';

/** Teams says that the meeting has begun: the agenda with "Starta genomgången" comes last in the chat. Nothing of the record changes. */
export function whenMeetingStarts(world: World, tenantId: string, request: { readonly reviewId: string; readonly requestKey: string | null }): Promise<void> {
  return tellMeeting(world, tenantId, { ...request, cards: (review) => (review.state === 'summoned' ? [{ ...cardMessage(review.id, 'agenda'), repost: true }] : []) });
}

import { itemsLeft } from '../../domain/decision/end-items';
import type { World } from '../../ports/world';
import { cardMessage } from './change-review';
import { tellMeeting } from './tell-meeting';

/** Teams says that the meeting has ended: where items are left, the chat asks what becomes of them. Nothing of the record changes. */
export function whenMeetingEnds(world: World, tenantId: string, request: { readonly reviewId: string; readonly requestKey: string | null }): Promise<void> {
  return tellMeeting(world, tenantId, { ...request, cards: (review) => (review.state === 'ongoing' && itemsLeft(review).length > 0 ? [{ ...cardMessage(review.id, 'left'), repost: true }] : []) });
}

import type { ReviewStore, Store } from '../ports/store';
import type { World } from '../ports/world';
import { connectChat } from '../usecases/review/connect-chat';

/** Opens a chat for a meeting and tells the bot; the stand-in chat service does it here, Outlook and Teams in a tenant. */
export type OpenMeetingChat = (meeting: { readonly tenantId: string; readonly title: string; readonly reviewId: string; readonly members: readonly string[] }) => Promise<{ readonly conversationId: string }>;

/** The store with what the calendar does in a tenant: a planned review gets its meeting chat, with the app in it. */
export function withMeetingChats(store: Store, world: () => World, openMeetingChat: OpenMeetingChat): Store {
  const reviews: ReviewStore = {
    ...store.reviews,
    async create(tenantId, change) {
      const id = await store.reviews.create(tenantId, change);
      if (id !== change.review.id) {
        return id;
      }
      const found = await store.reviews.find(tenantId, change.review.id);
      const members = [...new Set((found?.unit.appointments ?? []).map((appointment) => appointment.personId))];
      const { conversationId } = await openMeetingChat({ tenantId, title: change.review.title, reviewId: change.review.id, members });
      await connectChat(world(), { tenantId, personId: change.ledger.actor }, { reviewId: change.review.id, conversationId });

      return id;
    },
  };

  return { ...store, reviews };
}

import type { Principal } from '../../src/domain/unit/unit';
import type { ReviewSummary } from '../../src/ports/store';
import type { World } from '../../src/ports/world';
import { listReviews } from '../../src/usecases/review/list-reviews';
import { getMe } from '../../src/usecases/unit/get-me';

/** The review that the chat belongs to. */
export async function reviewOfChat(world: World, where: { readonly tenantId: string; readonly conversationId: string }): Promise<string | null> {
  return (await world.store.chats.findConversation(where.tenantId, where.conversationId))?.reviewId ?? null;
}

/** The person's own: one that goes on now, else the next that they are called to. */
export async function reviewOfPerson(world: World, principal: Principal): Promise<string | null> {
  const { units } = await getMe(world, principal);
  const lists = await Promise.all(units.map(({ unit }) => listReviews(world, principal, { unitId: unit.id })));
  const reviews = lists.flat().toSorted((left, right) => (left.date ?? '').localeCompare(right.date ?? ''));
  const first = (state: ReviewSummary['state']) => reviews.find((review) => review.state === state)?.id;

  return first('ongoing') ?? first('adjourned') ?? first('summoned') ?? null;
}

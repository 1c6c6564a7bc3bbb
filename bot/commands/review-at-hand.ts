import { bot } from '../../src/i18n/sv/bot';
import type { Principal } from '../../src/domain/unit/unit';
import type { ReviewSummary } from '../../src/ports/store';
import type { World } from '../../src/ports/world';
import { listReviews } from '../../src/usecases/review/list-reviews';
import { getMe } from '../../src/usecases/unit/get-me';
import type { Turn } from '../context/turn';
import type { CommandCall } from './command';

/** Which review a text is about: the chat's, or in a chat of one the person's own; and what to say where there is none. */
export function reviewAtHand(world: World, principal: Principal, turn: Turn): Pick<CommandCall, 'reviewId' | 'noReview'> {
  return turn.kind === 'personal'
    ? { reviewId: () => reviewOfPerson(world, principal), noReview: bot.noReviewOfYours }
    : { reviewId: () => reviewOfChat(world, turn), noReview: bot.noReviewInChat };
}

/** The review that the chat belongs to. */
async function reviewOfChat(world: World, where: Turn): Promise<string | null> {
  return (await world.store.chats.findConversation(where.tenantId, where.conversationId))?.reviewId ?? null;
}

/** The person's own: one that goes on now, else the next that they are called to, else the latest that has been held. */
async function reviewOfPerson(world: World, principal: Principal): Promise<string | null> {
  const { units } = await getMe(world, principal);
  const lists = await Promise.all(units.map(({ unit }) => listReviews(world, principal, { unitId: unit.id })));
  const reviews = lists.flat().toSorted((left, right) => (left.date ?? '').localeCompare(right.date ?? ''));
  const first = (state: ReviewSummary['state']) => reviews.find((review) => review.state === state)?.id;

  return first('ongoing') ?? first('adjourned') ?? first('summoned') ?? reviews.findLast((review) => review.state === 'closed')?.id ?? null;
}

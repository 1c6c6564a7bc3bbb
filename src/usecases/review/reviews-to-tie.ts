import { daysBetween, localDateOf } from '../../domain/calendar/local-date';
import { existsIn } from '../../domain/review/lifecycle';
import type { Principal } from '../../domain/unit/unit';
import { mayDo } from '../../policies/review-policy';
import type { ReviewSummary } from '../../ports/store';
import type { World } from '../../ports/world';
import { actorIn } from './actor-in';

const MOST_REVIEWS = 20;

/** The reviews that this person may tie a chat to and that have none yet, the nearest in time first, undated last; at most twenty. */
export async function reviewsToTie(world: World, principal: Principal): Promise<readonly ReviewSummary[]> {
  const { tenantId, personId } = principal;
  const today = localDateOf(world.clock.now());
  const units = (await world.store.units.ofPerson(tenantId, personId, today)).filter((unit) => mayDo(actorIn(world, { unit }, personId, today), 'connect-chat').ok);
  const reviews = (await world.store.reviews.list(tenantId, units.map((unit) => unit.id))).filter((review) => existsIn('connect-chat', review.state));
  const far = ({ date }: ReviewSummary) => (date === null ? Number.POSITIVE_INFINITY : Math.abs(daysBetween(today, date)));
  const nearest = reviews.toSorted((left, right) => (far(left) === far(right) ? 0 : far(left) - far(right))).slice(0, 3 * MOST_REVIEWS);
  const chats = await Promise.all(nearest.map((review) => world.store.chats.conversationOfReview(tenantId, review.id)));

  return nearest.filter((_, index) => chats[index] === null).slice(0, MOST_REVIEWS);
}

import { RefusalError } from '../../domain/errors';
import type { Principal } from '../../domain/unit/unit';
import { mayRead, mayReadFromAbove } from '../../policies/review-policy';
import type { World } from '../../ports/world';
import { localDateOf } from '../../domain/calendar/local-date';
import { actorAbove, actorIn } from './actor-in';
import { readReview, type ReviewReading } from './review-reading';

/** The review as this person may see it. What they may not read does not exist for them: `not-found` (T6). */
export async function getReview(world: World, principal: Principal, input: { readonly reviewId: string }): Promise<ReviewReading> {
  const reading = await readReview(world, { tenantId: principal.tenantId, principal, reviewId: input.reviewId });
  if (!reading || !(await isReadable(world, principal, reading))) {
    throw new RefusalError({ code: 'not-found', details: {} });
  }

  return reading;
}

async function isReadable(world: World, principal: Principal, reading: ReviewReading): Promise<boolean> {
  if (mayRead(actorIn(world, reading, principal.personId, localDateOf(reading.now)))) {
    return true;
  }
  const above = await actorAbove(world, principal, reading.unit);

  return above !== null && mayReadFromAbove(above, reading.review.state);
}

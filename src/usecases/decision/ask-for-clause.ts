import { localDateOf } from '../../domain/calendar/local-date';
import { RefusalError } from '../../domain/errors';
import type { Principal } from '../../domain/unit/unit';
import { mayDo } from '../../policies/review-policy';
import type { World } from '../../ports/world';
import { actorIn } from '../review/actor-in';
import { getReview } from '../review/get-review';
import type { ReviewReading } from '../review/review-reading';

/** The review to whoever may add an att-sats in it, before they are asked who and when; refuses others with `not-allowed`. Changes nothing. */
export async function askForClause(world: World, principal: Principal, input: { readonly reviewId: string }): Promise<ReviewReading> {
  const reading = await getReview(world, principal, input);
  const allowed = mayDo(actorIn(world, reading, principal.personId, localDateOf(reading.now)), 'propose');
  if (!allowed.ok) {
    throw new RefusalError(allowed.refusal);
  }

  return reading;
}

import type { ReviewView } from '../contracts/review';
import type { Principal } from '../domain/unit/unit';
import type { World } from '../ports/world';
import { getReview } from '../usecases/review/get-review';
import { presentReview } from './presenters/present-review';

/** The review as the person sees it now: the answer of every route that changes one. */
export async function freshReview(world: World, principal: Principal, reviewId: string): Promise<ReviewView> {
  return presentReview(await getReview(world, principal, { reviewId }));
}

import type { ReviewStore } from '../../ports/store';
import type { StoreContext } from '../store-context';
import { changeReview } from './change-review';
import { createReview } from './create-review';
import { actionsOf, openActions } from './read-actions';
import { putOffItems } from './read-put-off';
import { ReviewCache } from './review-cache';
import { createRequestThinning } from './thin-requests';
import { InTurn } from './in-turn';
import { findReview, listReviews } from './read-reviews';

/** Reviews with their agenda items and actions. */
export function reviewStore(context: StoreContext): ReviewStore {
  const { db } = context;
  const cache = new ReviewCache();
  /** The row's lock would order them too, but then each would find that what is kept has moved on while it waited. */
  const turns = new InTurn();
  const thinRequests = createRequestThinning(db);

  return {
    create: (tenantId, change) => createReview(context, tenantId, change),
    async change(request, decide) {
      const answer = await turns.run(`${request.tenantId} ${request.reviewId}`, () => changeReview({ ...context, cache }, request, decide));
      await thinRequests();

      return answer;
    },
    find: (tenantId, reviewId) => findReview(db, tenantId, reviewId),
    list: (tenantId, unitIds) => listReviews(db, tenantId, unitIds),
    openActions: (tenantId, unitId, exceptReviewId) => openActions(db, tenantId, unitId, exceptReviewId),
    putOff: (tenantId, unitId) => putOffItems(db, tenantId, unitId),
    actionsOf: (tenantId, reviewId) => actionsOf(db, tenantId, reviewId),
  };
}

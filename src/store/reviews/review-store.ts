import type { Result } from '../../domain/result';
import type { ChangeAnswer, ChangeRequest, LoadedReview, ReviewChange, ReviewStore } from '../../ports/store';
import type { StoreContext } from '../store-context';
import { ChangeQueue } from './change-queue';
import { changeReview } from './change-review';
import { createReview } from './create-review';
import { actionsOf, openActions } from './read-actions';
import { putOffItems } from './read-put-off';
import { ReviewCache } from './review-cache';
import { createRequestThinning } from './thin-requests';
import { documentFiles, findReview, followedFolders, listReviews } from './read-reviews';

/** Reviews with their agenda items and actions. */
export function reviewStore(context: StoreContext): ReviewStore {
  const { db } = context;
  const cache = new ReviewCache();
  const changes = new ChangeQueue((asked) => changeReview({ ...context, cache }, asked));
  const thinRequests = createRequestThinning(db);

  return {
    create: (tenantId, change) => createReview(context, tenantId, change),
    async change<T>(request: ChangeRequest, decide: (loaded: LoadedReview) => Result<ReviewChange<T>>) {
      const answer = await changes.ask({ request, decide });
      await thinRequests();

      return answer as ChangeAnswer<T>;
    },
    find: (tenantId, reviewId) => findReview(db, tenantId, reviewId),
    list: (tenantId, unitIds) => listReviews(db, tenantId, unitIds),
    openActions: (tenantId, unitId, exceptReviewId) => openActions(db, tenantId, unitId, exceptReviewId),
    putOff: (tenantId, unitId) => putOffItems(db, tenantId, unitId),
    followedFolders: () => followedFolders(db),
    documentFiles: (tenantId, driveId) => documentFiles(db, tenantId, driveId),
    actionsOf: (tenantId, reviewId) => actionsOf(db, tenantId, reviewId),
  };
}

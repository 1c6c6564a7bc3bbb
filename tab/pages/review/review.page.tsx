import { LoadFault } from '../../components/load-fault';
import { Loading } from '../../components/loading';
import { useLiveReview } from '../../features/live/use-live-review';
import { reviewOnStage } from '../../features/review/on-stage';
import { useReview } from '../../features/review/use-review';
import { useServices } from '../../services';
import { ReviewContent } from './review-content';

/** Genomgång: the agenda and the item in hand, live. */
export function ReviewPage({ reviewId, itemId }: { reviewId: string; itemId: string | null }) {
  const { host } = useServices();
  const review = useReview(reviewId);
  useLiveReview(reviewId);

  if (review.data) {
    return <ReviewContent review={host.isStage ? reviewOnStage(review.data) : review.data} itemId={itemId} />;
  }

  return review.error ? <LoadFault error={review.error} onRetry={() => void review.refetch()} /> : <Loading />;
}

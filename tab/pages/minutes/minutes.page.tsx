import { LoadFault } from '../../components/load-fault';
import { Loading } from '../../components/loading';
import { useLiveReview } from '../../features/live/use-live-review';
import { useReview } from '../../features/review/use-review';
import { MinutesContent } from './minutes-content';

/** Protokoll: reads as the document will, live. */
export function MinutesPage({ reviewId }: { reviewId: string }) {
  const review = useReview(reviewId);
  useLiveReview(reviewId);

  if (review.data) {
    return <MinutesContent review={review.data} />;
  }

  return review.error ? <LoadFault error={review.error} onRetry={() => void review.refetch()} /> : <Loading />;
}

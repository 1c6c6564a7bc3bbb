import { useEffect } from 'react';
import type { ReviewView } from '../../../src/contracts/review';
import { useAnnounce } from '../../components/announcer';
import { useServices } from '../../services';
import { reviewOnStage } from '../review/on-stage';
import { cachedReview, fetchReview, keepReview } from '../review/review-cache';
import { describeChange } from './describe-change';
import { followReview } from './follow-review';

/** Keeps the review fresh while the page is shown, and says what changed to those who listen. */
export function useLiveReview(reviewId: string): void {
  const { api, queries, host } = useServices();
  const announce = useAnnounce();

  useEffect(() => {
    const seen = host.isStage ? reviewOnStage : (review: ReviewView) => review;
    const leaving = new AbortController();

    void followReview({
      api,
      reviewId,
      signal: leaving.signal,
      version: () => cachedReview(queries, reviewId)?.version ?? 0,
      onChange: async (event) => {
        const before = cachedReview(queries, reviewId);
        if (before && event.version <= before.version) {
          return;
        }
        const after = keepReview(queries, await fetchReview(queries, api, reviewId));
        const words = before ? describeChange(seen(before), seen(after)) : null;
        if (words) {
          announce(words);
        }
      },
    });

    return () => leaving.abort();
  }, [api, queries, host, reviewId, announce]);
}

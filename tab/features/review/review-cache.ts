import type { QueryClient } from '@tanstack/react-query';
import type { ReviewView } from '../../../src/contracts/review';
import type { Api } from '../../api/api';
import { getReview } from './api/get-review';

export function reviewKey(reviewId: string): readonly string[] {
  return ['review', reviewId];
}

export function cachedReview(queries: QueryClient, reviewId: string): ReviewView | undefined {
  return queries.getQueryData<ReviewView>(reviewKey(reviewId));
}

/** Keeps the newest version: an answer that was long on its way never turns the page back. */
export function keepReview(queries: QueryClient, review: ReviewView): ReviewView {
  const newest = newer(cachedReview(queries, review.id), review);
  queries.setQueryData(reviewKey(review.id), newest);

  return newest;
}

export async function fetchReview(queries: QueryClient, api: Api, reviewId: string): Promise<ReviewView> {
  return newer(cachedReview(queries, reviewId), await getReview(api, reviewId));
}

function newer(known: ReviewView | undefined, arrived: ReviewView): ReviewView {
  return known && known.version > arrived.version ? known : arrived;
}

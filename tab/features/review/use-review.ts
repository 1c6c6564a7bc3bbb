import { useQuery } from '@tanstack/react-query';
import { useServices } from '../../services';
import { fetchReview, reviewKey } from './review-cache';

/** The review as this person sees it; kept fresh by `useLiveReview`. */
export function useReview(reviewId: string) {
  const { api, queries } = useServices();

  return useQuery({ queryKey: reviewKey(reviewId), queryFn: () => fetchReview(queries, api, reviewId), staleTime: 30_000 });
}

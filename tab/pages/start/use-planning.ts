import { useMutation } from '@tanstack/react-query';
import type { PlanReviewRequest } from '../../../src/contracts/review';
import { useNotice } from '../../components/notice';
import { planReview } from '../../features/review/api/plan-review';
import { keepReview } from '../../features/review/review-cache';
import { goTo } from '../../router/use-place';
import { useServices } from '../../services';

/** Plans a review and goes to it. */
export function usePlanning(onEnd: () => void) {
  const { api, queries } = useServices();
  const notice = useNotice();
  const mutation = useMutation({
    mutationFn: (request: PlanReviewRequest) => planReview(api, request),
    onMutate: () => notice.clear(),
    onSuccess: (review) => {
      keepReview(queries, review);
      void queries.invalidateQueries({ queryKey: ['reviews'] });
      goTo({ page: 'review', reviewId: review.id, itemId: null });
    },
    onError: (error) => notice.show(error),
    onSettled: onEnd,
  });

  return { plan: (request: PlanReviewRequest) => mutation.mutateAsync(request).catch(() => undefined), isBusy: mutation.isPending };
}

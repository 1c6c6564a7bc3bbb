import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReviewView } from '../../../src/contracts/review';
import { useServices } from '../../services';
import { minutesOnStage } from './on-stage';
import { getMinutes } from './api/get-minutes';

/** The minutes of the review as it stands: fetched anew at each of its versions, the old one shown meanwhile. */
export function useMinutes(review: ReviewView) {
  const { api, host } = useServices();

  return useQuery({ queryKey: ['minutes', review.id, review.version], queryFn: () => getMinutes(api, review.id), select: (minutes) => (host.isStage ? minutesOnStage(minutes) : minutes), placeholderData: keepPreviousData, staleTime: Infinity });
}

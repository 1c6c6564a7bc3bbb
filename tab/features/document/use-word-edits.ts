import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReviewView } from '../../../src/contracts/review';
import { useServices } from '../../services';
import { getWordEdits } from './api/get-word-edits';

/** What differs in the document's edited files, read anew at each version of the review. */
export function useWordEdits(review: ReviewView, documentId: string) {
  const { api } = useServices();

  return useQuery({ queryKey: ['word-edits', review.id, documentId, review.version], queryFn: () => getWordEdits(api, review.id, documentId), placeholderData: keepPreviousData, staleTime: Infinity });
}

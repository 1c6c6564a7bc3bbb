import { useMutation } from '@tanstack/react-query';
import type { ReviewView } from '../../../src/contracts/review';
import type { Api } from '../../api/api';
import { useNotice } from '../../components/notice';
import { useServices } from '../../services';
import { keepReview } from './review-cache';

export type Change = (api: Api) => Promise<ReviewView>;

/** Carries out one change and shows the fresh review; a refusal is shown as the page's notice. */
export function useChange() {
  const { api, queries, drafts } = useServices();
  const notice = useNotice();
  const mutation = useMutation({
    mutationFn: async (change: Change) => {
      await drafts.settled();

      return change(api);
    },
    onMutate: () => notice.clear(),
    onSuccess: (review) => keepReview(queries, review),
    onError: (error) => notice.show(error),
    onSettled: () => requestAnimationFrame(keepFocus),
  });

  /** True once it is done, false where it was refused: the notice says why. */
  async function carryOut(change: Change): Promise<boolean> {
    return mutation.mutateAsync(change).then(
      () => true,
      () => false,
    );
  }

  return { carryOut, isBusy: mutation.isPending };
}

/** A button that is gone takes the focus with it: it goes to the item's heading rather than to the top of the page. */
function keepFocus(): void {
  if (document.activeElement === document.body) {
    document.getElementById('item')?.focus({ preventScroll: true });
  }
}

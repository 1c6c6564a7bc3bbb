import { useMutation } from '@tanstack/react-query';
import type { ActionDetailView } from '../../../src/contracts/action';
import type { Api } from '../../api/api';
import { useNotice } from '../../components/notice';
import { useServices } from '../../services';
import { actionKey } from './use-action';

export type ActionChange = (api: Api) => Promise<ActionDetailView>;

/** Carries out one change of an action and shows it fresh; a refusal is shown as the page's notice. */
export function useActionChange() {
  const { api, queries } = useServices();
  const notice = useNotice();
  const mutation = useMutation({
    mutationFn: (change: ActionChange) => change(api),
    onMutate: () => notice.clear(),
    onSuccess: (action) => {
      queries.setQueryData(actionKey(action.number), action);
      void queries.invalidateQueries({ queryKey: ['my-actions'] });
    },
    onError: (error) => notice.show(error),
  });

  /** True once it is done, false where it was refused: the notice says why. */
  function carryOut(change: ActionChange): Promise<boolean> {
    return mutation.mutateAsync(change).then(
      () => true,
      () => false,
    );
  }

  return { carryOut, isBusy: mutation.isPending };
}

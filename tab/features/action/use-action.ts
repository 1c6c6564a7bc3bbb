import { useQuery } from '@tanstack/react-query';
import { useServices } from '../../services';
import { getAction } from './api/get-action';

/** Where the action is kept between its changes. */
export function actionKey(number: number): readonly unknown[] {
  return ['action', number];
}

/** The action as this person sees it. */
export function useAction(number: number) {
  const { api } = useServices();

  return useQuery({ queryKey: actionKey(number), queryFn: () => getAction(api, number) });
}

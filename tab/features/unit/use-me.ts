import { useQuery } from '@tanstack/react-query';
import { useServices } from '../../services';
import { getMe } from './api/get-me';

/** Who is signed in, and their units. */
export function useMe() {
  const { api } = useServices();

  return useQuery({ queryKey: ['me'], queryFn: () => getMe(api), staleTime: Infinity });
}

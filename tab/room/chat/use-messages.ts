import { useQuery } from '@tanstack/react-query';
import { getMessages } from '../doors/messages';

const SECOND = 1_000;

/** What the person sees in the chat, asked for each second while the page is looked at. */
export function useMessages(conversation: string, person: string) {
  return useQuery({
    queryKey: ['messages', conversation, person],
    queryFn: () => getMessages(conversation, person),
    refetchInterval: SECOND,
    refetchIntervalInBackground: false,
  });
}

import { useSyncExternalStore } from 'react';

const query = window.matchMedia('(max-width: 699px)');

/** Whether the page is a side panel or a phone: one column, the proposal first. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => query.matches);
}

function subscribe(listener: () => void): () => void {
  query.addEventListener('change', listener);

  return () => query.removeEventListener('change', listener);
}

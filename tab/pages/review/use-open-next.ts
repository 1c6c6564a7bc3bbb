import { useEffect } from 'react';
import type { ReviewVerbs } from '../../features/review/use-review-verbs';

/** Ctrl+Enter and its button: the meeting goes on to the next item, wherever the person writes. Null where this person may not. */
export function useOpenNext(verbs: ReviewVerbs): (() => void) | null {
  const isReady = verbs.may('open-item') && !verbs.isBusy && verbs.asked === null;

  function openNext(): void {
    document.getElementById('item')?.focus({ preventScroll: true });
    verbs.run('open-item');
  }

  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (event.ctrlKey && event.key === 'Enter' && isReady && !document.querySelector('[role="dialog"]')) {
        event.preventDefault();
        openNext();
      }
    }
    window.addEventListener('keydown', onKey);

    return () => window.removeEventListener('keydown', onKey);
  });

  return verbs.may('open-item') ? openNext : null;
}

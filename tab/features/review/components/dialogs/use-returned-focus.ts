import { useEffect, useState } from 'react';

/** When the dialog is gone the focus goes back to where it was, or to the page. */
export function useReturnedFocus(): void {
  const [before] = useState(() => document.activeElement);

  useEffect(
    () => () => {
      setTimeout(() => {
        const place = before instanceof HTMLElement && before.isConnected && before !== document.body ? before : document.getElementById('content');
        place?.focus({ preventScroll: true });
      });
    },
    [before],
  );
}

import { useEffect, useState } from 'react';

/** The item that the meeting is at, except while the person is typing: then their page stays, and they follow when they want to. */
export function useFollowedItem(openItemId: string | null) {
  const [itemId, setItemId] = useState(openItemId);

  useEffect(() => {
    if (!isTyping()) {
      setItemId(openItemId);
    }
  }, [openItemId]);

  return { itemId, follow: () => setItemId(openItemId) };
}

function isTyping(): boolean {
  const focused = document.activeElement;

  return focused instanceof HTMLTextAreaElement || (focused instanceof HTMLInputElement && ['text', 'url', 'date', 'time'].includes(focused.type));
}

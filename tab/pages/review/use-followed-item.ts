import { useState } from 'react';

/** The item that the meeting is at, except while the person is typing: then their page stays, and they follow when they want to. */
export function useFollowedItem(openItemId: string | null) {
  const [followed, setFollowed] = useState({ itemId: openItemId, seenId: openItemId });

  if (followed.seenId !== openItemId) {
    setFollowed({ itemId: isTyping() ? followed.itemId : openItemId, seenId: openItemId });
  }

  return { itemId: followed.itemId, follow: () => setFollowed({ itemId: openItemId, seenId: openItemId }) };
}

function isTyping(): boolean {
  const focused = document.activeElement;

  return focused instanceof HTMLTextAreaElement || (focused instanceof HTMLInputElement && ['text', 'url', 'date', 'time'].includes(focused.type));
}

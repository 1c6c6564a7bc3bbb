import { useCallback, useEffect } from 'react';
import type { ItemView } from '../../../src/contracts/agenda-item';
import type { ReviewView } from '../../../src/contracts/review';
import { goTo } from '../../router/use-place';
import { useFollowedItem } from './use-followed-item';

/** The item that the person looks at: the one they chose, else the one that the meeting is at, else the first not ended. */
export function useItemInHand(review: ReviewView, itemId: string | null) {
  const { items, openItemId } = review;
  const followed = useFollowedItem(openItemId);
  const item = items.find((one) => one.id === (itemId ?? followed.itemId)) ?? items.find((one) => one.state === 'waiting') ?? items[0] ?? null;

  const goToItem = useCallback((chosen: string | null) => goTo({ page: 'review', reviewId: review.id, itemId: chosen }), [review.id]);

  const step = useCallback(
    (by: 1 | -1) => {
      const next = neighbour(items, item, by);
      if (next) {
        goToItem(next.id);
        requestAnimationFrame(() => document.getElementById('item')?.focus());
      }
    },
    [items, item, goToItem],
  );

  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (event.ctrlKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
        event.preventDefault();
        step(event.key === 'ArrowDown' ? 1 : -1);
      }
    }
    window.addEventListener('keydown', onKey);

    return () => window.removeEventListener('keydown', onKey);
  }, [step]);

  function follow(): void {
    followed.follow();
    goToItem(null);
  }

  return { item, step, follow, choose: (chosen: string) => (chosen === openItemId ? follow() : goToItem(chosen)) };
}

function neighbour(items: readonly ItemView[], item: ItemView | null, by: 1 | -1): ItemView | undefined {
  return item ? items[items.indexOf(item) + by] : items[0];
}

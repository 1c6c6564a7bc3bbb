import type { QueryClient } from '@tanstack/react-query';
import type { ItemView } from '../../../src/contracts/agenda-item';
import type { Api } from '../../api/api';
import { isChangedByOther, isPassing } from '../../api/api-error';
import { errorText } from '../../components/error-text';
import { getReview } from '../review/api/get-review';
import { cachedReview, fetchReview, keepReview } from '../review/review-cache';
import { isSame } from './draft';
import type { DraftShelf } from './draft-shelf';
import { placeOfDraft } from './field-place';
import type { ItemField } from './item-field';
import { fieldNamed } from './item-fields';

/** How often a field is sent anew because another field of the same item was changed meanwhile. */
const TRIES = 4;

/** Sends one draft, an item's drafts in turn: each one raises the item's version. */
export interface DraftSender {
  send(key: string): Promise<void>;
}

export function createDraftSender({ api, queries, shelf }: { api: Api; queries: QueryClient; shelf: DraftShelf }): DraftSender {
  const turns = new Map<string, Promise<void>>();

  async function attempt(key: string, tries: number): Promise<void> {
    const place = placeOfDraft(key);
    const field = fieldNamed(place.field);
    const draft = shelf.get(key);
    const item = itemIn(cachedReview(queries, place.reviewId)?.items, place.itemId) ?? itemIn((await keptReview(place.reviewId)).items, place.itemId);
    if (!draft || !field || !item || draft.state === 'conflict' || draft.state === 'saved') {
      return;
    }
    const theirs = field.read(item);
    if (isSame(theirs, draft.value)) {
      shelf.put(key, { ...draft, base: theirs, state: 'saved', message: null });
      return;
    }
    if (!isSame(theirs, draft.base)) {
      shelf.put(key, { ...draft, state: 'conflict', message: null });
      return;
    }
    if (field.isComplete && !field.isComplete(draft.value)) {
      shelf.put(key, { ...draft, state: 'incomplete', message: null });
      return;
    }

    shelf.put(key, { ...draft, state: 'saving', message: null });
    try {
      const review = keepReview(queries, await field.send(api, place, item, draft.value));
      settle(key, draft.value, itemIn(review.items, place.itemId), field);
    } catch (error) {
      if (isChangedByOther(error) && tries > 0) {
        keepReview(queries, await getReview(api, place.reviewId));
        shelf.put(key, { ...(shelf.get(key) ?? draft), state: 'typing', message: null });
        await attempt(key, tries - 1);
        return;
      }
      throw error;
    }
  }

  function settle(key: string, sent: unknown, item: ItemView | undefined, field: ItemField<unknown>): void {
    const draft = shelf.get(key);
    if (draft && item) {
      shelf.put(key, { ...draft, base: field.read(item), state: isSame(draft.value, sent) ? 'saved' : 'typing', message: null });
    }
  }

  async function keptReview(reviewId: string) {
    return keepReview(queries, await fetchReview(queries, api, reviewId));
  }

  function fail(key: string, error: unknown): void {
    const draft = shelf.get(key);
    if (draft) {
      shelf.put(key, { ...draft, state: isPassing(error) ? 'unsent' : 'refused', message: isPassing(error) ? null : errorText(error) });
    }
  }

  return {
    send: (key) => {
      const { reviewId, itemId } = placeOfDraft(key);
      const turn = (turns.get(`${reviewId}/${itemId}`) ?? Promise.resolve()).then(() => attempt(key, TRIES)).catch((error: unknown) => fail(key, error));
      turns.set(`${reviewId}/${itemId}`, turn);

      return turn;
    },
  };
}

function itemIn(items: readonly ItemView[] | undefined, itemId: string): ItemView | undefined {
  return items?.find((item) => item.id === itemId);
}

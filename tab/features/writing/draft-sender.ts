import type { QueryClient } from '@tanstack/react-query';
import type { ItemView } from '../../../src/contracts/agenda-item';
import type { Api } from '../../api/api';
import { isChangedByOther, isPassing } from '../../api/api-error';
import { errorText } from '../../components/error-text';
import { getReview } from '../review/api/get-review';
import { cachedReview, keepReview } from '../review/review-cache';
import { isSame, type Draft } from './draft';
import type { DraftShelf } from './draft-shelf';
import { verdictOn } from './draft-verdict';
import { placeOfDraft } from './field-place';
import { fieldNamed } from './item-fields';

/** How often a field is sent anew because another field of the same item was changed meanwhile. */
const TRIES = 4;

/** Sends one draft, an item's drafts in turn: each one raises the item's version. */
export interface DraftSender {
  send(key: string): Promise<void>;
}

interface Sending {
  readonly api: Api;
  readonly queries: QueryClient;
  readonly shelf: DraftShelf;
}

export function createDraftSender(sending: Sending): DraftSender {
  const turns = new Map<string, Promise<void>>();

  return {
    send: (key) => {
      const { reviewId, itemId } = placeOfDraft(key);
      const turn = (turns.get(`${reviewId}/${itemId}`) ?? Promise.resolve())
        .then(() => attempt(sending, key, TRIES))
        .catch((error: unknown) => mark(sending.shelf, key, isPassing(error) ? { state: 'unsent', message: null } : { state: 'refused', message: errorText(error) }));
      turns.set(`${reviewId}/${itemId}`, turn);

      return turn;
    },
  };
}

async function attempt(sending: Sending, key: string, tries: number): Promise<void> {
  const { api, queries, shelf } = sending;
  const place = placeOfDraft(key);
  const review = cachedReview(queries, place.reviewId) ?? keepReview(queries, await getReview(api, place.reviewId));
  const item = itemIn(review.items, place.itemId);
  const field = fieldNamed(place.field);
  const draft = shelf.get(key);
  if (!draft || !field || !item) {
    return;
  }
  const verdict = verdictOn(draft, field.read(item), field);
  if (verdict === 'nothing') {
    return;
  }
  if (verdict !== 'send') {
    mark(shelf, key, { state: verdict, message: null, ...(verdict === 'saved' ? { base: field.read(item) } : {}) });
    return;
  }

  mark(shelf, key, { state: 'saving', message: null });
  try {
    const saved = itemIn(keepReview(queries, await field.send(api, place, item, draft.value)).items, place.itemId) ?? item;
    mark(shelf, key, { base: field.read(saved), state: isSame(shelf.get(key)?.value, draft.value) ? 'saved' : 'typing', message: null });
  } catch (error) {
    if (!isChangedByOther(error) || tries === 0) {
      throw error;
    }
    keepReview(queries, await getReview(api, place.reviewId));
    mark(shelf, key, { state: 'typing', message: null });
    await attempt(sending, key, tries - 1);
  }
}

function mark(shelf: DraftShelf, key: string, change: Partial<Draft>): void {
  const draft = shelf.get(key);
  if (draft) {
    shelf.put(key, { ...draft, ...change });
  }
}

function itemIn(items: readonly ItemView[], itemId: string): ItemView | undefined {
  return items.find((item) => item.id === itemId);
}

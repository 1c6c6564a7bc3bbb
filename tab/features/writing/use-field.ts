import { useCallback, useSyncExternalStore } from 'react';
import type { ItemView } from '../../../src/contracts/agenda-item';
import { useServices } from '../../services';
import { isSame, type DraftState } from './draft';
import { draftKey } from './field-place';
import type { ItemField } from './item-field';

export interface Field<T> {
  readonly value: T;
  /** Null while nothing is being written: the server's own text stands. */
  readonly state: DraftState | null;
  readonly message: string | null;
  /** What the server has, to compare with in a conflict. */
  readonly theirs: T;
  write(value: T): void;
  leave(): void;
  keepMine(): void;
  takeTheirs(): void;
}

/** A field of an item as the person sees it: their own draft, else the server's text, which follows the meeting live. */
export function useField<T>(reviewId: string, item: ItemView, field: ItemField<T>): Field<T> {
  const { drafts } = useServices();
  const place = { reviewId, itemId: item.id, field: field.name };
  const key = draftKey(place);
  const draft = useSyncExternalStore(drafts.shelf.subscribe, useCallback(() => drafts.shelf.get(key), [drafts, key]));
  const theirs = field.read(item);
  const isOutrun = draft?.state === 'saved' && !isSame(theirs, draft.base);
  const shown = draft && !isOutrun ? draft : null;

  return {
    value: shown ? (shown.value as T) : theirs,
    state: shown?.state ?? null,
    message: shown?.message ?? null,
    theirs,
    write: (value) => {
      if (isOutrun) {
        drafts.takeTheirs(place);
      }
      drafts.write(place, value, theirs);
    },
    leave: () => drafts.leave(place),
    keepMine: () => drafts.keepMine(place, theirs),
    takeTheirs: () => drafts.takeTheirs(place),
  };
}

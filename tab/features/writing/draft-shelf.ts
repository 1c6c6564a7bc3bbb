import type { Draft } from './draft';
import { forget, keep, kept, keptKeys } from './session-storage';

/** One person's drafts in this window by key, kept over a reload until the server has them. */
export interface DraftShelf {
  get(key: string): Draft | undefined;
  put(key: string, draft: Draft): void;
  remove(key: string): void;
  keys(): readonly string[];
  subscribe(listener: () => void): () => void;
}

export function createDraftShelf(personId: string): DraftShelf {
  const prefix = `genomgang:draft:${personId}:`;
  const drafts = new Map<string, Draft>(keptKeys(prefix).flatMap((key) => restored(key, prefix)));
  const listeners = new Set<() => void>();

  function tell(): void {
    listeners.forEach((listener) => listener());
  }

  return {
    get: (key) => drafts.get(key),
    put: (key, draft) => {
      drafts.set(key, draft);
      if (draft.state === 'saved') {
        forget(prefix + key);
      } else {
        keep(prefix + key, JSON.stringify({ value: draft.value, base: draft.base }));
      }
      tell();
    },
    remove: (key) => {
      drafts.delete(key);
      forget(prefix + key);
      tell();
    },
    keys: () => [...drafts.keys()],
    subscribe: (listener) => {
      listeners.add(listener);

      return () => listeners.delete(listener);
    },
  };
}

function restored(storageKey: string, prefix: string): [string, Draft][] {
  try {
    const { value, base } = JSON.parse(kept(storageKey) ?? '') as Pick<Draft, 'value' | 'base'>;

    return [[storageKey.slice(prefix.length), { value, base, state: 'unsent', message: null }]];
  } catch {
    return [];
  }
}

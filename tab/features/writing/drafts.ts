import type { Draft } from './draft';
import type { DraftShelf } from './draft-shelf';
import type { DraftSender } from './draft-sender';
import { draftKey, type FieldPlace } from './field-place';

/** How long after the last key a field is sent. */
const PAUSE_MILLISECONDS = 700;
/** How long to wait before sending again what could not be sent. */
const RETRY_MILLISECONDS = 3_000;

/** Autosave: what is typed is kept at once, sent after a pause, and sent again until the server has it. */
export interface Drafts {
  readonly shelf: DraftShelf;
  write(place: FieldPlace, value: unknown, base: unknown): void;
  /** The person left the field: send now, and let the server's text show when all is saved. */
  leave(place: FieldPlace): void;
  /** In a conflict: write over theirs, which the person has seen. */
  keepMine(place: FieldPlace, theirs: unknown): void;
  takeTheirs(place: FieldPlace): void;
  /** Sends everything that waits, and resolves when each has been tried. */
  settled(): Promise<void>;
}

export function createDrafts(shelf: DraftShelf, sender: DraftSender): Drafts {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  function plan(key: string, milliseconds: number): void {
    clearTimeout(timers.get(key));
    timers.set(key, setTimeout(() => void sendNow(key), milliseconds));
  }

  async function sendNow(key: string): Promise<void> {
    clearTimeout(timers.get(key));
    timers.delete(key);
    await sender.send(key);

    const state = shelf.get(key)?.state;
    if (state === 'unsent') {
      plan(key, RETRY_MILLISECONDS);
    }
    if (state === 'typing' && !timers.has(key)) {
      plan(key, PAUSE_MILLISECONDS);
    }
  }

  function put(key: string, draft: Pick<Draft, 'value' | 'base'>): void {
    shelf.put(key, { ...draft, state: 'typing', message: null });
  }

  shelf.keys().forEach((key) => plan(key, PAUSE_MILLISECONDS));

  return {
    shelf,
    write: (place, value, base) => {
      const key = draftKey(place);
      const known = shelf.get(key);
      if (known?.state === 'conflict') {
        shelf.put(key, { ...known, value });
        return;
      }
      put(key, { value, base: known ? known.base : base });
      plan(key, PAUSE_MILLISECONDS);
    },
    leave: (place) => {
      const key = draftKey(place);
      if (shelf.get(key)?.state === 'saved') {
        shelf.remove(key);
      }
      if (shelf.get(key)?.state === 'typing') {
        void sendNow(key);
      }
    },
    keepMine: (place, theirs) => {
      const key = draftKey(place);
      put(key, { value: shelf.get(key)?.value, base: theirs });
      void sendNow(key);
    },
    takeTheirs: (place) => shelf.remove(draftKey(place)),
    settled: async () => {
      await Promise.all([...timers.keys()].map(sendNow));
    },
  };
}

import type { Ask, OpenLibrary } from '../exchange/ask';
import type { ItemAddress } from '../exchange/item-address';
import { GraphRefusal, lockedRefusal, refusals, type Reply } from '../exchange/reply';
import { findItem } from './find-item';

/** POST …/checkout. What another has checked out answers 500, as Graph has been seen to. */
export function checkOut(ask: Ask, library: OpenLibrary, address: ItemAddress): Reply {
  const record = findItem(ask, library, address);
  const holder = record.checkedOutBy ?? null;
  if (library.disk.isLocked(record)) {
    throw lockedRefusal();
  }
  if (holder !== null && holder.id !== ask.caller.author.id) {
    throw new GraphRefusal(500, 'generalException', 'General exception while processing');
  }

  library.disk.checkOut(record, ask.caller.author);
  return { status: 204 };
}

/** POST …/checkin: for whoever has it checked out, and only with the required columns filled. */
export function checkIn(ask: Ask, library: OpenLibrary, address: ItemAddress): Reply {
  const record = findItem(ask, library, address);
  if (record.checkedOutBy?.id !== ask.caller.author.id) {
    throw refusals.invalid('The file is not checked out.');
  }
  if (library.disk.columns.some(({ required, name }) => required && record.fields[name] === undefined)) {
    throw refusals.invalid('The file cannot be checked in because some properties are missing required values.');
  }

  library.disk.checkOut(record, null);
  return { status: 204 };
}

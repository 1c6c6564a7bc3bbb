import { cTagOf, eTagOf, type ItemRecord } from '../disk/item-record';
import type { Ask, OpenLibrary } from '../exchange/ask';
import type { ItemAddress } from '../exchange/item-address';
import { lockedRefusal, refusals } from '../exchange/reply';

export function findLibrary(ask: Ask, driveId: string): OpenLibrary {
  const library = ask.libraries.find(({ about }) => about.driveId === driveId);
  if (library === undefined) {
    throw refusals.itemNotFound();
  }
  return library;
}

/** The path that an address names, whether something is there or not. */
export function pathOf(library: OpenLibrary, address: ItemAddress): string {
  const base = address.itemId === null ? library.disk.byPath('') : library.disk.byId(address.itemId);
  if (base === null) {
    throw refusals.itemNotFound();
  }
  return [base.path, ...address.path].filter((part) => part !== '').join('/');
}

/** What another has checked out and never checked in is not there for the caller. */
export function isSeenBy(ask: Ask, record: ItemRecord): boolean {
  return record.isUnpublished !== true || record.checkedOutBy?.id === ask.caller.author.id;
}

export function findItem(ask: Ask, library: OpenLibrary, address: ItemAddress): ItemRecord {
  const record = library.disk.byPath(pathOf(library, address));
  if (record === null || !isSeenBy(ask, record)) {
    throw refusals.itemNotFound();
  }
  return record;
}

/** Refuses a change of what somebody has open, or of what is no longer as the caller last saw it. */
export function requireUnchanged(ask: Ask, library: OpenLibrary, record: ItemRecord): void {
  requireUnlocked(ask, library, record);
  requireNotChanged(ask, record);
}

/** 423 where somebody has it open or checked out; 400 where the library wants it checked out first. */
export function requireUnlocked(ask: Ask, library: OpenLibrary, record: ItemRecord): void {
  const holder = record.checkedOutBy ?? null;
  if (library.disk.isLocked(record) || (holder !== null && holder.id !== ask.caller.author.id)) {
    throw lockedRefusal();
  }
  if (record.kind === 'file' && library.disk.rules.requiresCheckOut && holder === null) {
    throw refusals.invalid('The file is not checked out. You must first check out this document before making changes.');
  }
}

/** Holds If-Match against what is there. */
export function requireNotChanged(ask: Ask, record: ItemRecord | null): void {
  if (record !== null && ask.ifMatch !== undefined && ask.ifMatch !== '*' && ask.ifMatch !== eTagOf(record) && ask.ifMatch !== cTagOf(record)) {
    throw refusals.eTagMismatch();
  }
}

/** The request's JSON object. */
export function jsonBody(ask: Ask): Readonly<Record<string, unknown>> {
  try {
    const body: unknown = JSON.parse(Buffer.from(ask.body).toString('utf8'));
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) {
      return body as Record<string, unknown>;
    }
  } catch {
    throw refusals.invalid('Unable to read JSON request payload.');
  }
  throw refusals.invalid('The request payload is not an object.');
}

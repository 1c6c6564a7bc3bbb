import { inflateRawSync } from 'node:zlib';
import { documents } from '../../i18n/sv/documents';
import { maximumParts, maximumRatio, maximumUnpackedBytes, ratioMattersFrom } from './limits';
import { readDirectory, type DirectoryEntry } from './zip-directory';

/** The parts of an Office file by name, or why they were not unpacked. */
export type OpenedPackage = { readonly parts: ReadonlyMap<string, Uint8Array>; readonly faults: readonly [] } | { readonly parts: null; readonly faults: readonly string[] };

/** Unpacks an Office file within the limits of `limits.ts`. Names and sizes are checked before anything is unpacked. */
export function openPackage(bytes: Uint8Array): OpenedPackage {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = readDirectory(file);
  if (directory === null) {
    return { parts: null, faults: [documents.guard.notWord] };
  }
  const faults = checkDirectory(directory.entries, directory.count);
  if (faults.length > 0) {
    return { parts: null, faults };
  }

  return unpack(file, directory.entries);
}

function checkDirectory(entries: readonly DirectoryEntry[], count: number): readonly string[] {
  if (count > maximumParts || entries.length > maximumParts) {
    return [documents.guard.tooManyParts(Math.max(count, entries.length), maximumParts)];
  }
  if (entries.some((entry) => entry.encrypted)) {
    return [documents.guard.encrypted];
  }
  if (count !== entries.length) {
    return [documents.guard.damaged];
  }
  const seen = new Set<string>();
  const faults: string[] = [];
  for (const { name } of entries) {
    if (isUnsafe(name)) {
      faults.push(documents.guard.partName(name.slice(0, 120)));
    }
    if (seen.has(name.toLowerCase())) {
      faults.push(documents.guard.duplicate(name.slice(0, 120)));
    }
    seen.add(name.toLowerCase());
  }
  if (entries.reduce((sum, entry) => sum + entry.unpackedSize, 0) > maximumUnpackedBytes) {
    faults.push(documents.guard.tooLarge(maximumUnpackedBytes / 1024 / 1024));
  }

  return faults;
}

function isUnsafe(name: string): boolean {
  return name === '' || /^[/\\]|\\|^[a-z]:|\p{Cc}|\uFFFD|(^|\/)(__proto__|\.{1,2})(\/|$)|\/\//iu.test(name);
}

function unpack(file: Buffer, entries: readonly DirectoryEntry[]): OpenedPackage {
  const parts = new Map<string, Uint8Array>();
  let room = maximumUnpackedBytes;
  for (const entry of entries.filter(({ name }) => !name.endsWith('/'))) {
    const content = unpackPart(file, entry, room);
    if (typeof content === 'string') {
      return { parts: null, faults: [content] };
    }
    room -= content.length;
    parts.set(entry.name, content);
  }

  return { parts, faults: [] };
}

function unpackPart(file: Buffer, entry: DirectoryEntry, room: number): Buffer | string {
  const packed = file.subarray(entry.start, entry.start + entry.packedSize);
  const limit = Math.min(room, Math.max(ratioMattersFrom, packed.length * maximumRatio));
  if (packed.length !== entry.packedSize || (entry.method !== 0 && entry.method !== 8)) {
    return documents.guard.damaged;
  }
  try {
    const content = entry.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: limit + 1 });
    if (content.length > limit) {
      return documents.guard.tooDense(entry.name);
    }

    return content.length === entry.unpackedSize ? content : documents.guard.damaged;
  } catch (fault) {
    return fault instanceof RangeError ? documents.guard.tooDense(entry.name) : documents.guard.damaged;
  }
}

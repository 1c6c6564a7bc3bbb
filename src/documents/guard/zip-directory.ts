/** One entry of a zip's central directory; sizes as declared, `start` where its packed bytes begin. */
export interface DirectoryEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly packedSize: number;
  readonly unpackedSize: number;
  readonly start: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const longestComment = 0xffff;
const utf8 = new TextDecoder('utf-8');

/** Reads the central directory without unpacking; null where the bytes are no zip (or a zip64, which no template needs). */
export function readDirectory(file: Buffer): { readonly entries: readonly DirectoryEntry[]; readonly count: number } | null {
  const end = findEnd(file);
  if (end === null) {
    return null;
  }
  const count = file.readUInt16LE(end + 10);
  const entries: DirectoryEntry[] = [];
  let position = file.readUInt32LE(end + 16);
  while (position + 46 <= end && file.readUInt32LE(position) === entrySignature) {
    const entry = readEntry(file, position);
    if (entry === null) {
      return null;
    }
    entries.push(entry);
    position += 46 + file.readUInt16LE(position + 28) + file.readUInt16LE(position + 30) + file.readUInt16LE(position + 32);
  }

  return entries.length === 0 ? null : { entries, count };
}

function findEnd(file: Buffer): number | null {
  const earliest = Math.max(0, file.length - endLength - longestComment);
  for (let position = file.length - endLength; position >= earliest; position -= 1) {
    if (file.readUInt32LE(position) === endSignature) {
      return position;
    }
  }

  return null;
}

function readEntry(file: Buffer, position: number): DirectoryEntry | null {
  const local = file.readUInt32LE(position + 42);
  const nameEnd = position + 46 + file.readUInt16LE(position + 28);
  if (nameEnd > file.length || local + 30 > file.length || file.readUInt32LE(local) !== localSignature) {
    return null;
  }

  return {
    name: utf8.decode(file.subarray(position + 46, nameEnd)),
    method: file.readUInt16LE(position + 10),
    encrypted: (file.readUInt16LE(position + 8) & 1) === 1,
    packedSize: file.readUInt32LE(position + 20),
    unpackedSize: file.readUInt32LE(position + 24),
    start: local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28),
  };
}

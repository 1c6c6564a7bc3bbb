import { nameOf, parentOf } from '../disk/item-record';
import type { Ask, OpenLibrary } from '../exchange/ask';
import { requireName } from '../exchange/item-address';
import { json, refusals, type Reply } from '../exchange/reply';
import { presentItem } from '../present/present-item';
import { requireUnlocked } from './find-item';

export type ConflictBehaviour = 'fail' | 'replace' | 'rename';

export function conflictFrom(given: unknown, otherwise: ConflictBehaviour): ConflictBehaviour {
  return given === 'fail' || given === 'replace' || given === 'rename' ? given : otherwise;
}

/** Puts the bytes at the path, with the folders above it, as the conflict behaviour says. The file is rewritten after the answer is made. */
export function uploadTo(
  { ask, library, path: wanted, conflict }: { readonly ask: Ask; readonly library: OpenLibrary; readonly path: string; readonly conflict: ConflictBehaviour },
  bytes: Uint8Array,
): Reply {
  const known = library.disk.byPath(wanted);
  if (known?.kind === 'folder' || (known !== null && conflict === 'fail')) {
    throw refusals.nameExists();
  }
  if (known !== null) {
    requireUnlocked(ask, library, known);
  }

  const path = known !== null && conflict === 'rename' ? freeName(library, wanted) : wanted;
  requireFolders(ask, library, parentOf(path));
  const isNew = library.disk.byPath(path) === null;
  const record = library.disk.write(path, bytes, ask.caller.author);
  const reply = json(isNew ? 201 : 200, presentItem(ask, library, record));
  library.disk.rewrite(record);
  return reply;
}

/** Makes the folders of the path; 409 where a file stands in the way. */
function requireFolders(ask: Ask, library: OpenLibrary, path: string): void {
  const steps = path === '' ? [] : path.split('/').map((_name, index, all) => all.slice(0, index + 1).join('/'));
  for (const step of steps) {
    const there = library.disk.byPath(step);
    if (there?.kind === 'file') {
      throw refusals.nameExists();
    }
    if (there === null) {
      library.disk.createFolder(step, ask.caller.author);
    }
  }
}

function freeName(library: OpenLibrary, path: string): string {
  const [, stem = path, ending = ''] = /^(.*?)(\.[^./]+)?$/.exec(path) ?? [];
  for (let number = 1; ; number += 1) {
    const name = `${stem} ${number}${ending}`;
    if (library.disk.byPath(name) === null) {
      requireName(nameOf(name));
      return name;
    }
  }
}

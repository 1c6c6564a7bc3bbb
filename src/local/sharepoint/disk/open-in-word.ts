import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { nameOf, parentOf } from './item-record';

/** True while Word or LibreOffice has the file open: both put a lock file beside it. */
export function isOpenInWord(folder: string, path: string): boolean {
  const name = nameOf(path);
  return [`~$${name}`, `~$${name.slice(wordDrops(name))}`, `.~lock.${name}#`].some((lock) => existsSync(join(folder, parentOf(path), lock)));
}

/** Word's owner file drops up to two letters of a long name: "~$otokoll.docx" for "protokoll.docx". */
function wordDrops(name: string): number {
  const length = name.replace(/\.[^.]*$/, '').length;
  return Math.min(2, Math.max(0, length - 6));
}

import { statfs } from 'node:fs/promises';
import { store as text } from '../../i18n/sv/store';
import { StoreFault } from '../../ports/store-fault';

/** How long a look at the disk holds. */
const LOOK_MS = 1_000;

/** A check that refuses (`no-space`) when fewer bytes than these are free where the folder is; it looks at most once a second. */
export function roomIn(folder: string, bytesNeeded: number): () => Promise<void> {
  let look: { readonly at: number; readonly free: Promise<number> } | null = null;

  return async () => {
    if (!look || performance.now() - look.at > LOOK_MS) {
      look = { at: performance.now(), free: freeBytes(folder) };
    }
    if ((await look.free) < bytesNeeded) {
      throw new StoreFault('no-space', text.noSpace(folder));
    }
  };
}

async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);

  return bavail * bsize;
}

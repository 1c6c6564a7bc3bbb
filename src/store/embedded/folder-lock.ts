import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { store as text } from '../../i18n/sv/store';
import { StoreFault } from '../../ports/store-fault';
import { startOfProcess } from './running-process';
import { isSystemError } from './system-error';

/** Times a lock is tried for when others come and go at the same moment. */
const TRIES = 5;

interface Holder {
  readonly pid: number;
  readonly startedAt: string;
}

/**
 * Takes the data folder for this process; the answered function gives it back. Two processes on one embedded database would lose
 * what they acknowledged. A lock whose process is gone (or whose number another process now has) is taken over.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const file = join(folder, 'lock');
  const own = await ownLock(folder);
  try {
    for (let tries = 0; tries < TRIES; tries += 1) {
      if (await becomes(own, file)) {
        return () => rm(file, { force: true });
      }
      const found = await readFile(file, 'utf8').catch(() => null);
      const holder = found === null ? null : holderFrom(found);
      if (holder && (await isHeldBy(holder))) {
        throw new StoreFault('folder-in-use', text.folderInUse(folder, holder.pid));
      }
      await removeStale(file, found);
    }
  } finally {
    await rm(own, { force: true });
  }

  throw new StoreFault('folder-in-use', text.folderInUse(folder, process.pid));
}

/** A file of our own with all its content, so that the lock appears whole or not at all. */
async function ownLock(folder: string): Promise<string> {
  const file = join(folder, `lock-${randomUUID()}`);
  const holder: Holder = { pid: process.pid, startedAt: (await startOfProcess(process.pid)) ?? 'unknown' };
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(file, JSON.stringify(holder), { flag: 'wx' });
  } catch (fault) {
    throw isSystemError(fault, 'ENOSPC') ? new StoreFault('no-space', text.noSpace(folder)) : new StoreFault('folder-not-writable', text.folderNotWritable(folder));
  }

  return file;
}

async function becomes(own: string, file: string): Promise<boolean> {
  try {
    await link(own, file);

    return true;
  } catch (fault) {
    return isSystemError(fault, 'EEXIST') ? false : createdExclusively(own, file);
  }
}

/** For disks without hard links. */
async function createdExclusively(own: string, file: string): Promise<boolean> {
  try {
    await writeFile(file, await readFile(own), { flag: 'wx' });

    return true;
  } catch (fault) {
    if (isSystemError(fault, 'EEXIST')) {
      return false;
    }
    throw fault;
  }
}

async function isHeldBy(holder: Holder): Promise<boolean> {
  const startedAt = await startOfProcess(holder.pid);

  return startedAt !== null && (startedAt === holder.startedAt || startedAt === 'unknown' || holder.startedAt === 'unknown');
}

/** Moves the stale lock away; where somebody else took the folder just before, theirs is put back. */
async function removeStale(file: string, stale: string | null): Promise<void> {
  const aside = `${file}-${randomUUID()}`;
  try {
    await rename(file, aside);
    if ((await readFile(aside, 'utf8')) !== stale) {
      await link(aside, file);
    }
  } catch (fault) {
    if (!isSystemError(fault, 'ENOENT') && !isSystemError(fault, 'EEXIST')) {
      throw fault;
    }
  } finally {
    await rm(aside, { force: true });
  }
}

function holderFrom(content: string): Holder | null {
  try {
    const { pid, startedAt } = JSON.parse(content) as Partial<Holder>;

    return typeof pid === 'number' && typeof startedAt === 'string' ? { pid, startedAt } : null;
  } catch {
    return null;
  }
}

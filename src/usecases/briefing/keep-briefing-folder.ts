import type { BriefingFile, BriefingFolder } from '../../domain/briefing/briefing-folder';
import { noteFiles, wholeFolder } from '../../domain/briefing/note-files';
import { filesToRead, withReading } from '../../domain/briefing/pin-files';
import type { Review } from '../../domain/review/review';
import type { Unit } from '../../domain/unit/unit';
import { LibraryFault } from '../../ports/document-library';
import { readReviewForChat } from '../review/review-reading';
import type { BriefingWorld } from './briefing-world';
import { changeFolder } from './change-folder';

/** `waits`: the library says no for now; come again at `retryAt` (null: by the backoff). */
export type FolderAnswer = { readonly kind: 'kept' } | { readonly kind: 'waits'; readonly reason: LibraryFault['reason']; readonly retryAt: Date | null };

/**
 * Makes the review's folder for underlag where it is missing, and reads version and hash of what lies in it unread. May be run any number
 * of times: a folder that is there is used. Without a drafts' library there is nothing to do: underlag is then named by hand in the tab.
 */
export async function keepBriefingFolder(world: BriefingWorld, { tenantId, reviewId }: { readonly tenantId: string; readonly reviewId: string }): Promise<FolderAnswer> {
  const reading = await readReviewForChat(world, tenantId, reviewId);
  if (!reading) {
    return { kind: 'kept' };
  }
  try {
    const folder = reading.review.briefingFolder ?? (await makeFolder(world, tenantId, reading));
    if (folder) {
      await readFiles(world, { tenantId, reviewId, folder });
    }

    return { kind: 'kept' };
  } catch (fault) {
    if (!(fault instanceof LibraryFault)) {
      throw fault;
    }

    return { kind: 'waits', reason: fault.reason, retryAt: fault.details.retryAt ?? null };
  }
}

async function makeFolder(world: BriefingWorld, tenantId: string, { review, unit }: { readonly review: Review; readonly unit: Unit }): Promise<BriefingFolder | null> {
  const library = unit.overlay.draftsLibrary;
  if (!library || (review.state !== 'preparing' && review.state !== 'summoned')) {
    return null;
  }
  const { driveId } = library;
  const opened = await world.briefingLibrary.openFolder(tenantId, driveId, briefingPath(library.folder, review));
  const seen = await world.briefingLibrary.list(tenantId, driveId, opened.folderId);
  const changed = await changeFolder(world, {
    tenantId,
    reviewId: review.id,
    verb: 'make-briefing-folder',
    rule: (now) => {
      const folder = now.briefingFolder ?? { driveId, ...opened, files: [] };

      return now.briefingFolder ? now : noteFiles({ ...now, briefingFolder: folder }, wholeFolder(folder, seen), world.clock.now().toISOString());
    },
    payload: () => ({ driveId, ...opened }),
    reads: false,
  });

  return changed.briefingFolder;
}

/** "<drafts>/2027-03-09 Ledningens miljögenomgång – vår 2027 (k7m2p9x4qd3h)/Underlag": our id makes it ours, as a draft's name does. */
function briefingPath(drafts: string, { id, date, title }: Review): string {
  return [drafts, `${[date, title].filter(Boolean).join(' ')} (${id})`.replaceAll('/', '-'), 'Underlag'].filter((part) => part !== '').join('/');
}

async function readFiles(world: BriefingWorld, { tenantId, reviewId, folder }: { readonly tenantId: string; readonly reviewId: string; readonly folder: BriefingFolder }): Promise<void> {
  const { current, sent } = filesToRead(folder);
  const keep = (file: BriefingFile, reading: Parameters<typeof withReading>[2]) =>
    changeFolder(world, {
      tenantId,
      reviewId,
      verb: 'read-briefing-file',
      rule: (now) => (now.briefingFolder ? { ...now, briefingFolder: withReading(now.briefingFolder, file.fileId, reading) } : now),
      payload: () => ({ fileId: file.fileId, name: file.name, version: reading.version, contentHash: reading.contentHash }),
      reads: false,
    });
  for (const file of current) {
    await keep(file, await world.briefingLibrary.read(tenantId, folder.driveId, file.fileId));
  }
  for (const file of sent.filter((one) => one.sent !== null)) {
    const { contentTag = '', modifiedAt = '' } = file.sent ?? {};
    const earlier = await world.briefingLibrary.readEarlier(tenantId, folder.driveId, file.fileId, modifiedAt);
    if (earlier) {
      await keep(file, { ...earlier, contentTag });
    }
  }
}

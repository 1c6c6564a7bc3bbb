import { noteFiles, wholeFolder, type FolderChange } from '../../domain/briefing/note-files';
import type { Review } from '../../domain/review/review';
import type { FollowedFolder } from '../../ports/store';
import { followDocuments, lookAtAll } from '../document/follow-documents';
import type { BriefingWorld } from './briefing-world';
import { changeFolder } from './change-folder';

const LEASE_SECONDS = 120;

/**
 * Sees what has been dropped in, changed in or taken out of the folders of one library since the last time (Graph's delta), and which of our own
 * documents there have been edited in Word, and notes it in the reviews. A library that has never been followed, or that has forgotten that far back (410), is listed folder by folder.
 * Does nothing where another instance follows it just now.
 */
export async function followLibrary(world: BriefingWorld, library: { readonly tenantId: string; readonly driveId: string; readonly folders: readonly FollowedFolder[] }): Promise<void> {
  const { tenantId, driveId } = library;
  const { watches } = world.store;
  const resource = `drive:${driveId}`;
  const taken = await watches.take(tenantId, resource, { now: world.clock.now(), seconds: LEASE_SECONDS });
  if (taken === null) {
    return;
  }
  let since = taken.since;
  try {
    const changes = since === null ? null : await world.briefingLibrary.changes(tenantId, driveId, since);
    if (changes === null) {
      // First from where, then what is there: what comes in between is seen twice rather than never.
      const next = await world.briefingLibrary.latest(tenantId, driveId);
      for (const folder of library.folders) {
        const seen = await world.briefingLibrary.list(tenantId, driveId, folder.folderId);
        await note(world, folder, (review) => (review.briefingFolder ? wholeFolder(review.briefingFolder, seen) : { seen: [], gone: [] }));
      }
      await lookAtAll(world, library);
      since = next;
    } else {
      for (const folder of library.folders) {
        const here = changes.seen.filter(({ folderId }) => folderId === folder.folderId);
        const elsewhere = changes.seen.filter(({ folderId }) => folderId !== folder.folderId).map(({ fileId }) => fileId);
        await note(world, folder, () => ({ seen: here, gone: [...changes.deleted, ...elsewhere] }));
      }
      await followDocuments(world, library, changes.seen);
      since = changes.next;
    }
  } finally {
    await watches.giveBack(tenantId, resource, since);
  }
}

async function note(world: BriefingWorld, { tenantId, reviewId }: FollowedFolder, changeOf: (review: Review) => FolderChange): Promise<void> {
  const at = world.clock.now().toISOString();
  await changeFolder(world, {
    tenantId,
    reviewId,
    verb: 'note-briefing-files',
    rule: (review) => noteFiles(review, changeOf(review), at),
    payload: (before, after) => newsOf(before, after),
    reads: true,
  });
}

/** What the ledger keeps: the files that are others than before, by id, name and state. */
function newsOf(before: Review, after: Review): Readonly<Record<string, unknown>> {
  const known = new Set(before.briefingFolder?.files);

  return {
    files: (after.briefingFolder?.files ?? [])
      .filter((file) => !known.has(file))
      .map(({ fileId, name, current, removedAt }) => ({ fileId, name, contentTag: current.contentTag, modifiedAt: current.modifiedAt, isRemoved: removedAt !== null })),
  };
}

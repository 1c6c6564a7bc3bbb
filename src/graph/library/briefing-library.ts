import { deltaItems } from '../calls/delta-items';
import { downloadContent } from '../calls/download-content';
import { downloadVersion } from '../calls/download-version';
import type { DriveItem } from '../calls/drive-item';
import { getItem } from '../calls/get-item';
import { listChildren } from '../calls/list-children';
import { listVersions } from '../calls/list-versions';
import { contentHash } from '../office-content';
import type { SeenFile } from '../../domain/briefing/briefing-folder';
import type { BriefingLibrary } from '../../ports/briefing-library';
import { LibraryFault } from '../../ports/document-library';
import type { SendGraph } from '../transport/graph-call';
import { ensureFolder } from './ensure-folder';
import { libraryFolders } from './file-name';

const TRIES = 3;
const FIRST_VERSION = '1.0';

/** Folders for underlag through Graph: the drive's delta, which SharePoint gives for a whole library only. */
export function briefingLibrary(asApp: (tenantId: string) => SendGraph): BriefingLibrary {
  return {
    async openFolder(tenantId, driveId, path) {
      const send = asApp(tenantId);
      const folderId = await ensureFolder(send, driveId, libraryFolders(path));

      return { folderId, webUrl: (await getItem(send, driveId, folderId)).webUrl };
    },

    async list(tenantId, driveId, folderId) {
      return (await listChildren(asApp(tenantId), driveId, folderId)).filter(({ folder }) => folder === undefined).map(seenFile);
    },

    async latest(tenantId, driveId) {
      const delta = await deltaItems(asApp(tenantId), driveId, 'latest');
      if (delta === 'resync') {
        throw new LibraryFault('unreachable', { message: 'The library gives no link to begin from' });
      }

      return delta.link;
    },

    async changes(tenantId, driveId, since) {
      const delta = await deltaItems(asApp(tenantId), driveId, since);

      return delta === 'resync'
        ? null
        : {
            seen: delta.changed
              .filter(({ isFolder }) => !isFolder)
              .map(({ id, name, webUrl, cTag, eTag, modifiedAt, editor, parentId }) => ({ fileId: id, name, webUrl, contentTag: cTag ?? eTag, modifiedAt: modifiedAt.toISOString(), modifiedBy: editor?.name ?? '', folderId: parentId ?? '', eTag })),
            deleted: delta.gone,
            next: delta.link,
          };
    },

    read: (tenantId, driveId, fileId) => readPresent(asApp(tenantId), driveId, fileId),
    readEarlier: (tenantId, driveId, fileId, modifiedAt) => readEarlier(asApp(tenantId), { driveId, itemId: fileId }, modifiedAt),
  };
}

/** Version and content of one and the same moment: read anew where the file is written meanwhile. */
async function readPresent(send: SendGraph, driveId: string, fileId: string): ReturnType<BriefingLibrary['read']> {
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const { contentTag } = seenFile(await getItem(send, driveId, fileId));
    const [latest] = await listVersions(send, driveId, fileId);
    const bytes = await downloadContent(send, driveId, fileId).catch(tooLarge);
    if (seenFile(await getItem(send, driveId, fileId)).contentTag === contentTag) {
      return { contentTag, version: latest?.id ?? FIRST_VERSION, contentHash: bytes && contentHash(bytes) };
    }
  }
  throw new LibraryFault('locked', { message: `File ${fileId} is being written` });
}

async function readEarlier(send: SendGraph, file: { readonly driveId: string; readonly itemId: string }, modifiedAt: string): ReturnType<BriefingLibrary['readEarlier']> {
  const versions = await listVersions(send, file.driveId, file.itemId);
  const meant = versions.find(({ at }) => at.getTime() === Date.parse(modifiedAt));
  if (!meant) {
    return null;
  }
  const bytes = await downloadVersion(send, file, meant.id).catch(tooLarge);

  return { version: meant.id, contentHash: bytes && contentHash(bytes) };
}

function seenFile({ id, name, webUrl, cTag, eTag, lastModifiedDateTime, lastModifiedBy }: DriveItem): SeenFile {
  return { fileId: id, name, webUrl, contentTag: cTag ?? eTag, modifiedAt: lastModifiedDateTime ?? '', modifiedBy: lastModifiedBy?.user?.displayName ?? lastModifiedBy?.application?.displayName ?? '' };
}

/** A film or the like: its version is kept, its content is not hashed. */
function tooLarge(fault: unknown): null {
  if (fault instanceof LibraryFault && fault.reason === 'refused') {
    return null;
  }
  throw fault;
}

import { z } from 'zod';
import { graphPath, type SendGraph } from '../transport/graph-call';
import { sendDelta, type Delta } from '../transport/delta';
import { callOfLink } from '../transport/pages';
import { editor } from './editor';

const deltaItem = z
  .object({
    id: z.string(),
    name: z.string(),
    eTag: z.string(),
    cTag: z.string().nullish(),
    size: z.number().nullish(),
    webUrl: z.string(),
    lastModifiedDateTime: z.string(),
    lastModifiedBy: editor,
    parentReference: z.object({ id: z.string().nullish() }).nullish(),
    folder: z.object({}).nullish(),
  })
  .transform((item) => ({
    id: item.id,
    name: item.name,
    eTag: item.eTag,
    /** Changes with the content only; null for a folder. */
    cTag: item.cTag ?? null,
    /** Bytes. */
    size: item.size ?? 0,
    webUrl: item.webUrl,
    modifiedAt: new Date(item.lastModifiedDateTime),
    editor: item.lastModifiedBy,
    /** Null for the library's root. */
    parentId: item.parentReference?.id ?? null,
    isFolder: item.folder != null,
  }));

export type DeltaItem = z.infer<typeof deltaItem>;

const select = 'id,name,eTag,cTag,size,webUrl,lastModifiedDateTime,lastModifiedBy,parentReference,folder,deleted';

/**
 * GET /drives/{id}/root/delta, all pages: what has changed in the library since the link, everything where it is null, and nothing
 * but a link to begin from where it is `latest`. A folder that moved comes without what lies in it. `resync` where the link is too old.
 */
export function deltaItems(send: SendGraph, driveId: string, link: string | null): Promise<Delta<DeltaItem> | 'resync'> {
  const path = `${graphPath('drives', driveId)}/root/delta`;
  const begin = { method: 'GET', path, query: { $select: select, ...(link === 'latest' ? { token: 'latest' } : {}) } } as const;
  return sendDelta(send, link === null || link === 'latest' ? begin : callOfLink(link), deltaItem);
}

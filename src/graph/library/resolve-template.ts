import { getSharedItem } from '../calls/get-shared-item';
import { LibraryFault } from '../../ports/document-library';
import type { ResolvedTemplate } from '../../ports/store';
import type { SendGraph } from '../transport/graph-call';

const SHAREPOINT_HOST = /^[a-z0-9-]+\.sharepoint\.com$/;

/** Follows a sharing link as the person whose token `send` carries, and keeps the ids that the app reads by later. */
export async function resolveTemplate(send: SendGraph, link: string): Promise<ResolvedTemplate> {
  if (!URL.canParse(link) || !SHAREPOINT_HOST.test(new URL(link).host)) {
    throw new LibraryFault('missing', { message: 'The link does not lead to SharePoint' });
  }

  const item = await getSharedItem(send, link);
  return { link, siteId: item.parentReference.siteId, driveId: item.parentReference.driveId, itemId: item.id, name: item.name, eTag: item.eTag };
}

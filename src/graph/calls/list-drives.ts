import { z } from 'zod';
import { graphPath, type SendGraph } from '../transport/graph-call';
import { sendPages } from '../transport/pages';

const drive = z.object({ id: z.string(), name: z.string(), webUrl: z.string() });

export type Drive = z.infer<typeof drive>;

/** GET /sites/{id}/drives: the site's libraries. */
export function listDrives(send: SendGraph, siteId: string): Promise<readonly Drive[]> {
  return sendPages(send, { method: 'GET', path: graphPath('sites', siteId, 'drives'), query: { $select: 'id,name,webUrl' } }, drive);
}

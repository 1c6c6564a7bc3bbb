import { z } from 'zod';
import { graphPath, type SendGraph } from '../transport/graph-call';
import { sendPages } from '../transport/pages';
import { editor } from './editor';

const version = z
  .object({ id: z.string(), lastModifiedDateTime: z.string(), lastModifiedBy: editor, size: z.number().nullish() })
  .transform(({ id, lastModifiedDateTime, lastModifiedBy, size }) => ({ id, at: new Date(lastModifiedDateTime), editor: lastModifiedBy, size: size ?? 0 }));

export type Version = z.infer<typeof version>;

/** GET …/versions, newest first. */
export function listVersions(send: SendGraph, driveId: string, itemId: string): Promise<readonly Version[]> {
  return sendPages(send, { method: 'GET', path: `${graphPath('drives', driveId, 'items', itemId)}/versions` }, version);
}

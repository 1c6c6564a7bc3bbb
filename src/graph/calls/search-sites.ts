import { z } from 'zod';
import type { SendGraph } from '../transport/graph-call';
import { sendPages } from '../transport/pages';

const site = z.object({ id: z.string(), displayName: z.string(), webUrl: z.string() });

export type Site = z.infer<typeof site>;

/** GET /sites?search=…: sites that the person may read; all of them for ''. Delegated only: Sites.Selected does not let an app look around. */
export function searchSites(send: SendGraph, words: string): Promise<readonly Site[]> {
  return sendPages(send, { method: 'GET', path: '/sites', query: { search: words.trim() === '' ? '*' : words.trim(), $select: 'id,displayName,webUrl' } }, site);
}

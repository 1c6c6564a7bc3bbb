import { z } from 'zod';
import type { SendGraph } from './graph-call';
import type { GraphCall } from './graph-exchange';
import { callOfLink } from './pages';
import { readReply } from './read-reply';

/** What has changed since a deltaLink. `link` is to be kept and given the next time. */
export interface Delta<One> {
  readonly changed: readonly One[];
  /** Ids of what is gone. */
  readonly gone: readonly string[];
  readonly link: string;
}

/**
 * Reads all pages of a delta. An item that comes more than once is given as it came last. `resync` where Graph no longer knows the
 * link (410): read all anew without one, and compare.
 */
export async function sendDelta<Schema extends z.ZodType<{ readonly id: string }>>(send: SendGraph, call: GraphCall, one: Schema): Promise<Delta<z.output<Schema>> | 'resync'> {
  const entry = z.union([z.object({ id: z.string(), deleted: z.object({}) }).transform(({ id }) => ({ gone: id })), one.transform((changed) => ({ changed }))]);
  const page = z.object({ value: z.array(entry), '@odata.nextLink': z.string().optional(), '@odata.deltaLink': z.string().optional() });
  const latest = new Map<string, z.output<Schema> | null>();
  let next: GraphCall | null = call;
  let link = '';

  while (next !== null) {
    const reply = await send({ ...next, expects: [410] });
    if (reply.status === 410) {
      return 'resync';
    }
    const read = readReply(reply, page);
    read.value.forEach((found) => {
      const id = 'gone' in found ? found.gone : (found.changed as { readonly id: string }).id;
      latest.delete(id);
      latest.set(id, 'gone' in found ? null : found.changed);
    });
    link = read['@odata.deltaLink'] ?? '';
    next = read['@odata.nextLink'] === undefined ? null : callOfLink(read['@odata.nextLink']);
  }

  return {
    changed: [...latest.values()].filter((found) => found !== null),
    gone: [...latest].filter(([, found]) => found === null).map(([id]) => id),
    link,
  };
}

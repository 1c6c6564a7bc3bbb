import { z } from 'zod';
import { retryAt } from './faults';
import type { SendGraph } from './graph-call';
import type { GraphCall, GraphReply } from './graph-exchange';
import { readReply } from './read-reply';
import { LibraryFault } from '../../ports/document-library';

/** Graph takes no more calls in one batch. */
const MOST = 20;

const batchReply = z.object({
  responses: z.array(z.object({ id: z.string(), status: z.number(), headers: z.record(z.string(), z.string()).nullish(), body: z.unknown().optional() })),
});

/**
 * POST /$batch: the calls twenty at a time, each with its own reply in the same order. No fault is thrown for what one call was
 * answered: a 429 within a batch is that call's alone, and is not tried again here.
 */
export async function sendBatch(send: SendGraph, calls: readonly GraphCall[], now: () => Date): Promise<readonly GraphReply[]> {
  const replies: GraphReply[] = [];

  for (let from = 0; from < calls.length; from += MOST) {
    const part = calls.slice(from, from + MOST);
    const { responses } = readReply(await send({ method: 'POST', path: '/$batch', json: { requests: part.map(innerRequest) } }), batchReply);
    replies.push(...part.map((_call, index) => replyOf(responses.find(({ id }) => id === String(index)), now())));
  }
  return replies;
}

function innerRequest(call: GraphCall, index: number): object {
  const query = new URLSearchParams(call.query).toString();
  const headers = { ...(call.ifMatch === undefined ? {} : { 'If-Match': call.ifMatch }), ...(call.json === undefined ? {} : { 'Content-Type': 'application/json' }) };
  return { id: String(index), method: call.method, url: `${call.path}${query === '' ? '' : `?${query}`}`, headers, ...(call.json === undefined ? {} : { body: call.json }) };
}

function replyOf(response: z.infer<typeof batchReply>['responses'][number] | undefined, now: Date): GraphReply {
  if (response === undefined) {
    throw new LibraryFault('refused', { message: 'Graph left a call of the batch without an answer' });
  }
  const retryAfter = Object.entries(response.headers ?? {}).find(([name]) => name.toLowerCase() === 'retry-after')?.[1] ?? null;
  return { status: response.status, bytes: Buffer.from(JSON.stringify(response.body ?? null)), retryAt: retryAt(retryAfter, now) };
}

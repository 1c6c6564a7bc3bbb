import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { Ask } from '../exchange/ask';
import { refusalOf } from '../exchange/fault-refusal';
import type { FaultQueue } from '../exchange/fault-queue';
import type { Usage } from '../exchange/usage';
import { GraphRefusal, json, refusals, type Reply } from '../exchange/reply';
import { errorBody } from '../exchange/send-reply';
import { answer } from './answer';
import { jsonBody } from './find-item';

const MOST = 20;

const innerRequest = z.object({
  id: z.string(),
  method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']),
  url: z.string(),
  headers: z.record(z.string(), z.string()).default({}),
  body: z.unknown().optional(),
  dependsOn: z.array(z.string()).default([]),
});

type InnerRequest = z.infer<typeof innerRequest>;

interface InnerReply {
  readonly id: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface BatchParts {
  readonly faults: FaultQueue;
  readonly usage: Usage;
}

/** POST /$batch: up to twenty calls, each with its own fault to come and its own status; 200 for the whole. */
export async function answerBatch(ask: Ask, parts: BatchParts): Promise<Reply> {
  const body = z.object({ requests: z.array(innerRequest).min(1) }).safeParse(jsonBody(ask));
  if (!body.success) {
    throw refusals.invalid(`The batch cannot be read: ${body.error.message}`);
  }
  const { requests } = body.data;
  if (requests.length > MOST) {
    throw refusals.invalid(`Number of batch request steps exceeds the maximum value of ${MOST}.`);
  }
  if (new Set(requests.map(({ id }) => id)).size !== requests.length) {
    throw refusals.invalid('The ids of the requests of a batch must be unique.');
  }

  const responses: InnerReply[] = [];
  for (const request of requests) {
    responses.push(await answerOne(ask, request, { ...parts, before: responses }));
  }
  return json(200, { responses });
}

async function answerOne(whole: Ask, request: InnerRequest, { faults, usage, before }: BatchParts & { readonly before: readonly InnerReply[] }): Promise<InnerReply> {
  const failed = request.dependsOn.some((id) => !before.some((reply) => reply.id === id && reply.status < 400));

  try {
    if (failed) {
      throw new GraphRefusal(424, 'failedDependency', 'A request that this one depends on has failed.');
    }
    const ask = innerAsk(whole, request);
    const fault = faults.take(ask.method, ask.path);
    usage.countRequest(ask);
    const refusal = refusalOf(fault, ask);
    if (refusal !== null) {
      throw refusal;
    }
    if (fault?.kind === 'slow' || fault?.kind === 'late') {
      await wait(fault.seconds * 1_000);
    }
    return innerReply(request.id, answer(ask));
  } catch (error) {
    if (error instanceof GraphRefusal) {
      return { id: request.id, status: error.status, headers: { 'Content-Type': 'application/json', ...error.headers }, body: errorBody(error) };
    }
    throw error;
  }
}

/** The inner call as if it had come alone. Addresses are written with and without the version before them. */
function innerAsk(whole: Ask, request: InnerRequest): Ask {
  const headers = new Headers(request.headers);
  const url = new URL(request.url.replace(/^\/?(?=[^/])/, '/').replace(/^\/v1\.0(?=\/)/, ''), 'https://graph.microsoft.com');
  if (request.body !== undefined && headers.get('content-type') === null) {
    throw refusals.invalid('A request of a batch with a body needs the header Content-Type.');
  }

  return {
    ...whole,
    method: request.method,
    path: url.pathname,
    query: url.searchParams,
    ifMatch: headers.get('if-match') ?? undefined,
    prefer: headers.get('prefer') ?? '',
    body: request.body === undefined ? new Uint8Array() : Buffer.from(JSON.stringify(request.body)),
  };
}

function innerReply(id: string, reply: Reply): InnerReply {
  if ('json' in reply) {
    return { id, status: reply.status, headers: { 'Content-Type': 'application/json', ...reply.headers }, body: reply.json };
  }
  if ('bytes' in reply) {
    return { id, status: reply.status, headers: { 'Content-Type': reply.contentType }, body: Buffer.from(reply.bytes).toString('base64') };
  }
  return { id, status: reply.status, headers: 'location' in reply ? { Location: reply.location } : {} };
}

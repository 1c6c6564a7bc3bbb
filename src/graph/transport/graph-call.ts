import { GraphError, ResponseType, type GraphRequest } from '@microsoft/microsoft-graph-client';
import { faultOfNetwork, faultOfReply, retryAt } from './faults';
import { createGraphClient } from './graph-client';
import type { GraphCall, GraphReply, PreAuthenticatedCall } from './graph-exchange';
import type { SendSettings } from './send-settings';
import { sendWithoutToken } from './send-without-token';

/** Sends a call to Graph with one identity's token, or one to a pre-authenticated address without. Throws `LibraryFault` only. */
export type SendGraph = (call: GraphCall | PreAuthenticatedCall) => Promise<GraphReply>;

/** Gives a `send` that speaks as whoever `token` is for. */
export function createSend(settings: SendSettings, token: () => Promise<string>): SendGraph {
  return async (call) => {
    if ('address' in call) {
      return sendWithoutToken(settings, call);
    }

    const response = await exchange(settings, token, call);
    const reply = {
      status: response.status,
      bytes: new Uint8Array(await response.arrayBuffer()),
      retryAt: retryAt(response.headers.get('retry-after'), settings.now()),
    };

    if (!response.ok && !call.expects?.includes(response.status)) {
      throw faultOfReply(call, reply, response.headers.get('request-id'));
    }
    return reply;
  };
}

/** Joins path segments, each encoded: names may hold `%`, `#` and `§`. */
export function graphPath(...segments: readonly string[]): string {
  return segments.map((segment) => `/${encodeURIComponent(segment)}`).join('');
}

/** Encoded, as the client does not; signs that OData uses and an address may hold stay readable. */
function queryValue(value: string): string {
  return encodeURIComponent(value).replace(/%(?:24|2C|2F|3A|3D|40)/g, decodeURIComponent);
}

async function exchange(settings: SendSettings, token: () => Promise<string>, call: GraphCall): Promise<Response> {
  const { limits, baseUrl, logFile } = settings;
  const timeLimitMs = call.upload === undefined ? limits.callMs : limits.uploadMs;
  const client = createGraphClient({ token, baseUrl, logFile, timeLimitMs, longestWaitSeconds: limits.longestWaitSeconds });
  const request = client
    .api(call.path)
    .query(Object.fromEntries(Object.entries(call.query ?? {}).map(([name, value]) => [name, queryValue(value)])))
    .headers({ ...(call.ifMatch === undefined ? {} : { 'If-Match': call.ifMatch }), ...contentType(call) })
    .responseType(ResponseType.RAW);

  try {
    return (await sendBy(request, call)) as Response;
  } catch (error) {
    throw faultOfNetwork(call, error instanceof GraphError ? { name: error.code ?? '', message: error.message } : error);
  }
}

function sendBy(request: GraphRequest, call: GraphCall): Promise<unknown> {
  // A Buffer of its own: the client sends the whole memory block behind a Uint8Array.
  const body: unknown = call.upload === undefined ? call.json : Buffer.from(call.upload.bytes);

  switch (call.method) {
    case 'GET':
      return request.get();
    case 'POST':
      return request.post(body);
    case 'PUT':
      return request.put(body);
    case 'PATCH':
      return request.patch(body);
    case 'DELETE':
      return request.delete();
  }
}

function contentType(call: GraphCall): Record<string, string> {
  if (call.upload !== undefined) {
    return { 'Content-Type': call.upload.contentType };
  }
  return call.json === undefined ? {} : { 'Content-Type': 'application/json' };
}

import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import { routeOutbound } from './outbound-hosts';
import { appendExchange } from './traffic-log';

export interface FetchSettings {
  readonly baseUrl: string | null;
  readonly logFile: string | null;
  /** For one attempt, from the first byte sent to the last one read. */
  readonly timeLimitMs: number;
}

/** Larger answers are cut off: no template or draft comes near it. */
const MAX_REPLY_BYTES = 100 * 1024 * 1024;
const STATUSES_WITHOUT_BODY = new Set([204, 205, 304]);

/** No whole reply came: the net, a reset, or the time limit. */
class Unreachable extends Error {
  constructor(error: unknown) {
    const { name, message, cause } = error as { readonly name: string; readonly message: string; readonly cause?: unknown };
    super(`${name} ${message}${cause === undefined ? '' : ` (${String(cause)})`}`);
    this.name = 'Unreachable';
  }
}

class ReplyTooLarge extends Error {
  constructor() {
    super(`The reply is larger than ${MAX_REPLY_BYTES} bytes`);
    this.name = 'ReplyTooLarge';
  }
}

/** The last middleware of the chain: the one place of this product that speaks to Graph's hosts. One is made for each call. */
export class FetchHandler implements Middleware {
  /** The call that Graph answered with the way to a pre-authenticated address: the log has it with what it led to. */
  private redirected: string | null = null;

  constructor(private readonly settings: FetchSettings) {}

  async execute(context: Context): Promise<void> {
    const requested = typeof context.request === 'string' ? context.request : context.request.url;
    const route = routeOutbound(requested, this.settings.baseUrl);
    const headers = new Headers(context.options?.headers as Record<string, string> | undefined);
    if (!route.isGraph) {
      headers.delete('authorization');
    }

    const method = context.options?.method ?? 'GET';
    const body = context.options?.body;
    const { reply, bytes } = await fetchWhole(route.url, {
      method,
      headers,
      redirect: 'manual',
      signal: AbortSignal.timeout(this.settings.timeLimitMs),
      ...(body === undefined ? {} : { body }),
    });
    context.response = new Response(STATUSES_WITHOUT_BODY.has(reply.status) ? null : bytes, { status: reply.status, headers: reply.headers });

    const logged = route.isGraph ? requested : this.redirected;
    this.redirected = route.isGraph && reply.status === 302 ? requested : null;
    if (logged !== null && this.redirected === null && this.settings.logFile !== null) {
      appendExchange(this.settings.logFile, {
        method,
        url: logged,
        request: { contentType: headers.get('content-type'), body },
        response: { status: reply.status, headers: reply.headers, body: bytes },
      });
    }
  }
}

async function fetchWhole(url: string, request: RequestInit): Promise<{ readonly reply: Response; readonly bytes: Uint8Array<ArrayBuffer> }> {
  try {
    const reply = await fetch(url, request);
    return { reply, bytes: await readWhole(reply) };
  } catch (error) {
    throw error instanceof ReplyTooLarge ? error : new Unreachable(error);
  }
}

async function readWhole(reply: Response): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;

  for await (const chunk of reply.body ?? []) {
    size += chunk.byteLength;
    if (size > MAX_REPLY_BYTES) {
      throw new ReplyTooLarge();
    }
    chunks.push(chunk);
  }

  return new Uint8Array(Buffer.concat(chunks));
}

import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import { fetchWhole } from './fetch-whole';
import { routeOutbound } from './outbound-hosts';
import { appendExchange } from './traffic-log';

export interface FetchSettings {
  readonly baseUrl: string | null;
  readonly logFile: string | null;
  /** For one attempt, from the first byte sent to the last one read. */
  readonly timeLimitMs: number;
}

const STATUSES_WITHOUT_BODY = new Set([204, 205, 304]);

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
    const { reply, bytes } = await fetchWhole(route.url, { method, headers, ...(body === undefined ? {} : { body }) }, this.settings.timeLimitMs);
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

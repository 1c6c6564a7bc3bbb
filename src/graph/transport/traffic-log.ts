import { appendFileSync } from 'node:fs';

/** An exchange with Graph itself, as the line that LOCAL_GRAPH_LOG gets for it. */
export interface Exchange {
  readonly method: string;
  readonly url: string;
  readonly request: { readonly contentType: string | null; readonly body: unknown };
  readonly response: { readonly status: number; readonly headers: Headers; readonly body: Uint8Array };
}

/** Addresses that are keys to a file: whoever has one needs no token. */
const KEYS = new Set(['@microsoft.graph.downloadUrl', 'uploadUrl']);
/** Headers worth keeping; `Location` is left out because its address is a key to the file. */
const KEPT_HEADERS = ['content-type', 'retry-after', 'request-id', 'client-request-id', 'etag'];

/** Appends one line of JSON per exchange, bodies only where they are JSON. Synchronous, so that lines never mix. */
export function appendExchange(file: string, exchange: Exchange): void {
  const url = new URL(exchange.url);
  const requestBody = isJson(exchange.request.contentType) && typeof exchange.request.body === 'string' ? parsed(exchange.request.body) : undefined;
  const responseBody = isJson(exchange.response.headers.get('content-type')) ? parsed(Buffer.from(exchange.response.body).toString('utf8')) : undefined;
  const responseHeaders = Object.fromEntries([...exchange.response.headers].filter(([name]) => KEPT_HEADERS.includes(name)));

  appendFileSync(
    file,
    `${JSON.stringify({ method: exchange.method, url: url.pathname + url.search, requestBody, status: exchange.response.status, responseBody, responseHeaders })}\n`,
  );
}

function isJson(contentType: string | null): boolean {
  return contentType?.split(';')[0]?.trim() === 'application/json';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text, (name, value: unknown) => (KEYS.has(name) ? '(left out)' : value));
  } catch {
    return undefined;
  }
}

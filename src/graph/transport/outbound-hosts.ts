const GRAPH_HOST = 'graph.microsoft.com';
const SHAREPOINT = /^[a-z0-9-]+\.sharepoint\.com$/;
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Where a request really goes, and whether it may carry the bearer token. */
export interface OutboundRoute {
  readonly url: string;
  readonly isGraph: boolean;
}

/** A request to a host that is not on the list: nothing is sent. */
export class OutboundRefused extends Error {
  constructor(url: string) {
    super(`The host is not on the list of outbound hosts: ${hostOf(url)}`);
    this.name = 'OutboundRefused';
  }
}

/**
 * Maps a requested address to where it goes. Only Graph itself gets the token; SharePoint's pre-authenticated
 * addresses are called without. With `baseUrl` (local mode) everything but the stand-in is refused.
 */
export function routeOutbound(requested: string, baseUrl: string | null): OutboundRoute {
  const url = URL.canParse(requested) ? new URL(requested) : null;
  if (url === null || url.username !== '' || url.password !== '') {
    throw new OutboundRefused(requested);
  }

  if (url.protocol === 'https:' && url.host === GRAPH_HOST) {
    return { url: baseUrl === null ? requested : `${baseUrl}${url.pathname}${url.search}`, isGraph: true };
  }

  const isAllowed = baseUrl === null ? url.protocol === 'https:' && SHAREPOINT.test(url.host) : url.host === standInUploadHost(baseUrl);
  if (!isAllowed) {
    throw new OutboundRefused(requested);
  }
  return { url: requested, isGraph: false };
}

/** Refuses a base address that would carry a bearer token off this machine in the clear. */
export function requireLoopback(baseUrl: string): string {
  if (!URL.canParse(baseUrl) || !LOOPBACK.has(new URL(baseUrl).hostname)) {
    throw new Error(`GRAPH_BASE_URL must be on the loopback interface, not ${hostOf(baseUrl)}`);
  }
  return baseUrl.replace(/\/+$/, '');
}

/** The stand-in's other name, as SharePoint gives pre-authenticated addresses on another host than Graph's. */
function standInUploadHost(baseUrl: string): string {
  return `localhost:${new URL(baseUrl).port}`;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : 'no address';
}

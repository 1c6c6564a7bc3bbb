import type { Request } from 'express';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { z } from 'zod';

/** Who may send us activities, and from where. */
export interface GuardSettings {
  readonly appId: string;
  /** Prefixes of service URLs that we answer to. http is taken only for 127.0.0.1, and only where it is named here. */
  readonly allowedServiceUrls: readonly string[];
  readonly allowedTenants: readonly string[];
}

/** An activity may be this large (bytes). */
const ACTIVITY_BYTES = 256 * 1024;

const CHANNEL_ISSUER = 'https://api.botframework.com';

const activity = z.object({
  type: z.string().min(1),
  channelId: z.literal('msteams'),
  serviceUrl: z.string().min(1),
  conversation: z.object({ id: z.string().min(1).max(500), tenantId: z.string().min(1) }),
  recipient: z.object({ id: z.string() }),
  channelData: z.object({ tenant: z.object({ id: z.string() }) }),
});

/** The HTTP status that a request deserves before the adapter sees it; null where nothing speaks against it (T1). */
export function objectionTo(request: Request, settings: GuardSettings): 400 | 401 | 403 | 413 | null {
  if (!isChannelToken(request.headers.authorization)) {
    return 401;
  }
  if (typeof request.body !== 'object' || request.body === null) {
    return 400;
  }
  if (sizeOf(request) > ACTIVITY_BYTES) {
    return 413;
  }
  const parsed = activity.safeParse(request.body);

  return parsed.success && isForUs(parsed.data, settings) ? null : 403;
}

/** Whether we may send anything to that address (T2). */
export function isAllowedServiceUrl(serviceUrl: string, allowed: readonly string[]): boolean {
  const url = URL.canParse(serviceUrl) ? new URL(serviceUrl) : null;
  if (!url || url.username !== '' || !(url.protocol === 'https:' || (url.protocol === 'http:' && url.hostname === '127.0.0.1'))) {
    return false;
  }

  return allowed.map((prefix) => new URL(prefix)).some((prefix) => prefix.origin === url.origin && url.pathname.startsWith(prefix.pathname));
}

/** The adapter checks the signature; other issuers that it knows (emulator, skills) are not ours. */
function isChannelToken(header: string | undefined): boolean {
  const token = /^Bearer (\S+)$/.exec(header ?? '')?.[1];
  if (!token) {
    return false;
  }
  try {
    return decodeProtectedHeader(token).alg === 'RS256' && decodeJwt(token).iss === CHANNEL_ISSUER;
  } catch {
    return false;
  }
}

function sizeOf(request: Request): number {
  return Number(request.headers['content-length'] ?? Buffer.byteLength(JSON.stringify(request.body)));
}

function isForUs({ serviceUrl, conversation, recipient, channelData }: z.infer<typeof activity>, settings: GuardSettings): boolean {
  return (
    isAllowedServiceUrl(serviceUrl, settings.allowedServiceUrls) &&
    conversation.tenantId === channelData.tenant.id &&
    settings.allowedTenants.includes(conversation.tenantId) &&
    recipient.id === `28:${settings.appId}`
  );
}

import type { StandInFault } from './fault-queue';
import { GraphRefusal, lockedRefusal, refusals, resyncRefusal } from './reply';

/** What a fault answers instead of the work; null where the work is done nevertheless. */
export function refusalOf(fault: StandInFault | null, call: { readonly path: string; readonly query: URLSearchParams }): GraphRefusal | null {
  switch (fault?.kind) {
    case 'locked':
      return lockedRefusal();
    case 'modified':
      return new GraphRefusal(409, 'resourceModified', 'The resource has changed since the caller last read it; usually an eTag mismatch');
    case 'changed':
      return refusals.eTagMismatch();
    case 'throttle':
      return new GraphRefusal(429, 'activityLimitReached', 'The request has been throttled', retryAfter(fault));
    case 'unavailable':
      return new GraphRefusal(503, 'serviceNotAvailable', 'The service is temporarily unavailable', retryAfter(fault));
    case 'gateway':
      return new GraphRefusal(504, 'UnknownError', '');
    case 'full':
      return new GraphRefusal(507, 'quotaLimitReached', 'The storage quota has been exceeded');
    case 'expired':
      return new GraphRefusal(401, 'InvalidAuthenticationToken', 'Lifetime validation failed, the token is expired.');
    case 'missing':
      return refusals.itemNotFound();
    case 'resync':
      return resyncRefusal(call);
    case 'slow':
    case 'late':
    case 'reset':
    case 'duplicate':
    case undefined:
      return null;
  }
}

/** Retry-After has been seen as seconds and as a date. */
function retryAfter({ seconds, date }: StandInFault): Readonly<Record<string, string>> {
  return { 'Retry-After': date ? new Date(Date.now() + seconds * 1_000).toUTCString() : String(seconds) };
}

import { LibraryFault } from '../../ports/document-library';
import type { GraphCall, GraphReply } from './graph-exchange';
import { graphErrorOf } from './graph-error';

type Reason = LibraryFault['reason'];

/** By status alone: Graph has three bodies for 423, and more than one code for the others. */
const reasonByStatus: Readonly<Record<number, Reason>> = {
  401: 'no-access',
  403: 'no-access',
  404: 'missing',
  408: 'unreachable',
  409: 'throttled',
  410: 'missing',
  412: 'changed-by-other',
  423: 'locked',
  429: 'throttled',
  500: 'unreachable',
  502: 'unreachable',
  503: 'throttled',
  504: 'unreachable',
  507: 'full',
};

/** What a refusing reply means to those who store documents. The message is for the log, never for people. */
export function faultOfReply(call: Pick<GraphCall, 'method' | 'path'>, reply: GraphReply, requestId: string | null): LibraryFault {
  const error = graphErrorOf(reply);

  return new LibraryFault(reasonByStatus[reply.status] ?? 'refused', {
    message: `${call.method} ${call.path}: ${reply.status} ${error.code} ${error.message} (request-id ${requestId ?? 'unknown'})`,
    retryAt: reply.retryAt,
  });
}

/** What it means that no reply came: the net, a time limit, or that we would not send it there. */
export function faultOfNetwork(call: Pick<GraphCall, 'method' | 'path'>, error: unknown): LibraryFault {
  if (error instanceof LibraryFault) {
    return error;
  }

  const { name, message } = error as { readonly name: string; readonly message: string };
  const isOurs = name === 'OutboundRefused' || name === 'ReplyTooLarge';
  return new LibraryFault(name === 'SignInRefused' ? 'no-access' : isOurs ? 'refused' : 'unreachable', {
    message: `${call.method} ${call.path}: ${name} ${message}`,
  });
}

/** Retry-After is seconds or an HTTP date. */
export function retryAt(header: string | null, now: Date): Date | undefined {
  if (header === null) {
    return undefined;
  }

  const seconds = Number(header);
  const at = Number.isNaN(seconds) ? new Date(header) : new Date(now.getTime() + seconds * 1_000);
  return Number.isNaN(at.getTime()) ? undefined : at;
}

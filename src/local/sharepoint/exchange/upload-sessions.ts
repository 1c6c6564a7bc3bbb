import { randomUUID } from 'node:crypto';
import type { Request } from 'express';
import { GraphRefusal, json, refusals, type Reply } from './reply';

export const UPLOAD_PATH = '/upload-sessions';

/** 320 KiB: every fragment but the last is a multiple of it. */
const UNIT = 327_680;
const LARGEST_FRAGMENT = 60 * 1024 * 1024;
const LIFE_MS = 15 * 60_000;

/** What is done when the last byte is there. */
export type FinishUpload = (bytes: Uint8Array) => Reply;

interface Session {
  readonly finish: FinishUpload;
  readonly fragments: Buffer[];
  received: number;
  total: number | null;
  expiresAt: number;
}

/** Upload sessions: addresses that need no token and refuse one, which take a file in fragments, one after the other. */
export class UploadSessions {
  private readonly sessions = new Map<string, Session>();

  constructor(private readonly now: () => Date) {}

  /** The session as Graph shows it, but for the address, which begins with the stand-in's own. */
  open(finish: FinishUpload): { readonly path: string; readonly shown: object } {
    const ticket = randomUUID();
    const session = { finish, fragments: [], received: 0, total: null, expiresAt: this.now().getTime() + LIFE_MS };
    this.sessions.set(ticket, session);
    return { path: `${UPLOAD_PATH}/${ticket}`, shown: shown(session) };
  }

  /** A call to a session's address. */
  answer(request: Request): Reply {
    if (request.headers.authorization !== undefined) {
      throw new GraphRefusal(401, 'unauthenticated', 'The upload address takes no Authorization header.');
    }

    const ticket = request.path.slice(`${UPLOAD_PATH}/`.length);
    const session = this.sessions.get(ticket);
    if (session === undefined || session.expiresAt < this.now().getTime()) {
      this.sessions.delete(ticket);
      throw refusals.itemNotFound();
    }

    switch (request.method) {
      case 'GET':
        return json(200, shown(session));
      case 'DELETE':
        this.sessions.delete(ticket);
        return { status: 204 };
      case 'PUT':
        return this.take(ticket, session, request);
      default:
        throw refusals.unknownCall(`${request.method} of an upload session`);
    }
  }

  private take(ticket: string, session: Session, request: Request): Reply {
    const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const total = requireInTurn(session, request.get('content-range') ?? '', bytes);
    session.fragments.push(bytes);
    Object.assign(session, { received: session.received + bytes.byteLength, total, expiresAt: this.now().getTime() + LIFE_MS });
    if (session.received < total) {
      return json(202, shown(session));
    }

    const reply = session.finish(Buffer.concat(session.fragments));
    this.sessions.delete(ticket);
    return reply;
  }
}

/** Refuses a fragment that is not the next one, and gives the size of the whole. */
function requireInTurn(session: Session, contentRange: string, bytes: Buffer): number {
  const [from = -1, to = -1, total = -1] = (/^bytes (\d+)-(\d+)\/(\d+)$/.exec(contentRange)?.slice(1) ?? []).map(Number);
  if (from < 0 || to - from + 1 !== bytes.byteLength || to >= total || (session.total !== null && session.total !== total)) {
    throw refusals.invalid('The Content-Range does not fit the fragment or the fragments before it.');
  }
  if (bytes.byteLength >= LARGEST_FRAGMENT) {
    throw new GraphRefusal(413, 'fragmentTooLarge', 'A fragment must be less than 60 MiB.');
  }
  if (from !== session.received) {
    throw new GraphRefusal(416, 'invalidRange', 'Optimistic concurrency failure during fragmented upload: the fragment is received already or comes too early.');
  }
  if (bytes.byteLength % UNIT !== 0 && to + 1 < total) {
    throw refusals.invalid(`A fragment that is not the last must be a multiple of ${UNIT} bytes.`);
  }
  return total;
}

function shown({ expiresAt, received }: Session): object {
  return { expirationDateTime: new Date(expiresAt).toISOString(), nextExpectedRanges: [`${received}-`] };
}

import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Request } from 'express';
import { httpText } from '../i18n/sv/http';
import { DoorError } from './errors/door-error';

/** What each `Idempotency-Key` was used for, so that the same key with another body is noticed. */
export interface RequestKeys {
  /** The request's own key for the store, null where it has none; refused where the person has used it for something else. */
  claim(request: Request, personId: string): ClaimedKey | null;
}

interface ClaimedKey {
  readonly key: string;
  /** What was asked for is done: from now on the key stands for it. */
  keep(): void;
}

/** Remembers the latest `most` keys in this process; the store knows the same request again by its hash, also after a restart. */
export function createRequestKeys(most = 10_000): RequestKeys {
  const used = new Map<string, string>();

  return {
    claim(request, personId) {
      const given = givenKey(request);
      if (given === null) {
        return null;
      }
      const own = `http:${personId}:${given}`;
      const hash = hashOf(request);
      if ((used.get(own) ?? hash) !== hash) {
        throw new DoorError('key-reused');
      }

      return { key: `${own}:${hash}`, keep: () => keepLatest(used, { own, hash, most }) };
    },
  };
}

/** For the body reader's `verify`: the body as it came, hashed where the request has a key. Parsed, it may be too deep to write again. */
export function hashBody(request: IncomingMessage, _response: unknown, body: Buffer): void {
  if (request.headers['idempotency-key'] !== undefined) {
    bodyHashes.set(request, createHash('sha256').update(body).digest('base64url'));
  }
}

const bodyHashes = new WeakMap<IncomingMessage, string>();

function givenKey(request: Request): string | null {
  const key = request.get('idempotency-key');
  if (key !== undefined && !/^[\w.:-]{1,200}$/.test(key)) {
    throw new DoorError('invalid-request', { fields: [{ path: 'Idempotency-Key', message: httpText.fields.idempotencyKey }] });
  }

  return key ?? null;
}

function hashOf(request: Request): string {
  return createHash('sha256').update(JSON.stringify([request.method, request.originalUrl, bodyHashes.get(request) ?? ''])).digest('base64url');
}

function keepLatest(used: Map<string, string>, { own, hash, most }: { readonly own: string; readonly hash: string; readonly most: number }): void {
  used.delete(own);
  used.set(own, hash);
  const oldest = used.size > most ? used.keys().next().value : undefined;
  if (oldest !== undefined) {
    used.delete(oldest);
  }
}

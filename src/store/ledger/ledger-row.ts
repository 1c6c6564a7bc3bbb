import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { LedgerEntry, LedgerRow } from '../../ports/ledger';
import { asStored } from '../json';
import type { ChainHead } from './chain-head';

/** The row that enters this at the end of the chain. */
export function nextRow(head: ChainHead, entry: LedgerEntry): LedgerRow {
  const payload = asStored(entry.payload);
  const row = { chain: head.chain, position: head.position + 1, verb: entry.verb, actor: entry.actor, at: entry.at, payloadHash: payloadHash(payload) };

  return { ...row, payload, previousHash: head.hash, hash: rowHash(row, head.hash) };
}

/** SHA-256, hex, of the previous row's hash followed by the canonical JSON of the row's own ids. */
export function rowHash(row: Pick<LedgerRow, 'chain' | 'position' | 'verb' | 'actor' | 'at' | 'payloadHash'>, previousHash: string): string {
  const { chain, position, verb, actor, at, payloadHash: hash } = row;

  return sha256(previousHash + canonical({ chain, position, verb, actor, at, payloadHash: hash }));
}

/** SHA-256, hex, of the payload's canonical JSON. */
export function payloadHash(payload: LedgerEntry['payload']): string {
  return sha256(canonical(payload));
}

function canonical(value: unknown): string {
  return canonicalize(value) ?? 'null';
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

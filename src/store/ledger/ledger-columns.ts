import type { LedgerRow } from '../../ports/ledger';

/** A ledger row by the names of its columns. */
export function ledgerColumns(row: LedgerRow): object {
  const { chain, position, verb, actor, at, payload, payloadHash, previousHash, hash } = row;

  return { chain, position, verb, actor, at, payload, payload_hash: payloadHash, previous_hash: previousHash, hash };
}

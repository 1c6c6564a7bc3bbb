/** What is entered in the ledger: who did what, with ids only; longer content is in `payload` and hashed (RFC 8785, SHA-256). */
export interface LedgerEntry {
  readonly verb: string;
  readonly actor: string;
  readonly at: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** `hash` = SHA-256 of the previous row's hash and this row's canonical JSON, hex. */
export interface LedgerRow extends LedgerEntry {
  readonly chain: string;
  readonly position: number;
  readonly payloadHash: string;
  readonly previousHash: string;
  readonly hash: string;
}

export interface LedgerFault {
  readonly tenantId: string;
  readonly chain: string;
  readonly position: number;
  readonly fault: 'payload-changed' | 'row-changed' | 'link-broken' | 'row-missing' | 'head-differs';
}

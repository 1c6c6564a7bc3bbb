import type { LedgerFault } from '../../ports/ledger';
import { fromJson } from '../json';
import type { LedgerTableRow } from '../tables';
import { FIRST_PREVIOUS_HASH } from './chain-head';
import { payloadHash, rowHash } from './ledger-row';

/** Steps through rows in order of chain and position and says at each what is wrong with it. */
export class ChainWalk {
  chains = 0;
  rows = 0;
  private last: Pick<LedgerTableRow, 'tenant_id' | 'chain' | 'position' | 'hash'> | null = null;

  step(row: LedgerTableRow): readonly LedgerFault[] {
    const before = this.last?.tenant_id === row.tenant_id && this.last.chain === row.chain ? this.last : { position: 0, hash: FIRST_PREVIOUS_HASH };
    this.chains += before.position === 0 ? 1 : 0;
    this.rows += 1;
    this.last = row;
    const place = { tenantId: row.tenant_id, chain: row.chain, position: row.position };

    return [
      ...(row.position === before.position + 1 ? linkFaults(row, before.hash, place) : [{ ...place, position: before.position + 1, fault: 'row-missing' as const }]),
      ...rowFaults(row, place),
    ];
  }
}

type Place = Omit<LedgerFault, 'fault'>;

function linkFaults(row: LedgerTableRow, hashBefore: string, place: Place): readonly LedgerFault[] {
  return row.previous_hash === hashBefore ? [] : [{ ...place, fault: 'link-broken' }];
}

function rowFaults(row: LedgerTableRow, place: Place): readonly LedgerFault[] {
  const { chain, position, verb, actor, at } = row;
  const isWhole = rowHash({ chain, position, verb, actor, at, payloadHash: row.payload_hash }, row.previous_hash) === row.hash;

  return [
    ...(payloadHash(fromJson(row.payload)) === row.payload_hash ? [] : [{ ...place, fault: 'payload-changed' as const }]),
    ...(isWhole ? [] : [{ ...place, fault: 'row-changed' as const }]),
  ];
}

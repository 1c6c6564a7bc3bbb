import type { LedgerFault } from '../../ports/ledger';
import type { Database } from '../tables';
import { ChainWalk } from './chain-walk';
import { organisationFaults } from './organisation-faults';
import { headFaults } from './head-faults';
import { ledgerPages } from './ledger-pages';

/** Walks every row of every chain, page by page, then compares the chains with their heads as kept with the reviews and in the organisation's chain. */
export async function verifyLedger(db: Database): Promise<{ readonly chains: number; readonly rows: number; readonly faults: readonly LedgerFault[] }> {
  const walk = new ChainWalk();
  const faults: LedgerFault[] = [];

  for await (const page of ledgerPages(db)) {
    faults.push(...page.flatMap((row) => walk.step(row)), ...(await organisationFaults(db, page)));
  }
  faults.push(...(await headFaults(db)));

  return { chains: walk.chains, rows: walk.rows, faults: inOrder(faults) };
}

/** By tenant, chain and position; a row that is missed in several places is named once. */
function inOrder(faults: readonly LedgerFault[]): readonly LedgerFault[] {
  const byName = new Map(faults.map((fault) => [JSON.stringify([fault.tenantId, fault.chain, fault.position, fault.fault]), fault]));

  return [...byName.values()].toSorted(
    (left, right) => compare(left.tenantId, right.tenantId) || compare(left.chain, right.chain) || left.position - right.position,
  );
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

import { store } from '../i18n/sv/store';
import type { LedgerFault } from '../ports/ledger';
import type { LedgerStore } from '../ports/store';

const text = store.ledger;

/** Where the command writes, a line at a time, and how it asks for the ledger to be verified. */
export interface LedgerCommand {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  readonly verify: LedgerStore['verify'];
}

/** `ledger verify`: walks every chain and names the first broken row of each. Answers the exit code: 0 only when all are whole. */
export async function runLedgerCommand(args: readonly string[], { out, err, verify }: LedgerCommand): Promise<number> {
  if (args.length !== 1 || args[0] !== 'verify') {
    err(text.usage);

    return 1;
  }
  const { chains, rows, faults } = await verify();
  if (faults.length === 0) {
    out(text.whole(chains, rows));

    return 0;
  }
  const first = firstOfEachChain(faults);
  err(text.broken(first.length, chains, rows));
  for (const { tenantId, chain, position, fault } of first) {
    err(text.fault(tenantId, chain, position, text.faults[fault]));
  }

  return 1;
}

function firstOfEachChain(faults: readonly LedgerFault[]): readonly LedgerFault[] {
  const first = new Map<string, LedgerFault>();
  for (const fault of faults.toSorted((left, right) => left.position - right.position)) {
    const name = JSON.stringify([fault.tenantId, fault.chain]);
    first.set(name, first.get(name) ?? fault);
  }

  return [...first.values()];
}

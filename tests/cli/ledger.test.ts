import { runLedgerCommand } from '../../src/cli/ledger';
import type { LedgerFault } from '../../src/ports/ledger';

const broken: readonly LedgerFault[] = [
  { tenantId: 't1', chain: 'review:a', position: 7, fault: 'link-broken' },
  { tenantId: 't1', chain: 'review:a', position: 3, fault: 'payload-changed' },
  { tenantId: 't1', chain: 'settings', position: 1, fault: 'row-missing' },
];

test('a whole ledger is said to be whole, with its chains and rows', async () => {
  const { code, out, err } = await run(['verify'], []);

  expect(code).toBe(0);
  expect(out).toEqual(['Liggaren är hel: 4 kedjor, 19 rader.']);
  expect(err).toEqual([]);
});

test('the first broken row of each chain is named, and the exit code is 1', async () => {
  const { code, err } = await run(['verify'], broken);

  expect(code).toBe(1);
  expect(err[0]).toContain('bruten i 2 av 4 kedjor');
  expect(err.slice(1)).toEqual(['  t1, settings, rad 1: raden saknas.', '  t1, review:a, rad 3: innehållet är ändrat.']);
});

test.each([[[]], [['list']], [['verify', 'more']]])('anything but verify (%j) is answered with how it is used', async (args) => {
  const { code, err } = await run(args, []);

  expect(code).toBe(1);
  expect(err).toEqual(['Användning: npm run ledger -- verify']);
});

async function run(args: readonly string[], faults: readonly LedgerFault[]): Promise<{ code: number; out: string[]; err: string[] }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runLedgerCommand(args, { out: (line) => out.push(line), err: (line) => err.push(line), verify: async () => ({ chains: 4, rows: 19, faults }) });

  return { code, out, err };
}

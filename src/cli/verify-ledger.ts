import { z } from 'zod';
import type { LocalConfig } from '../config';
import { StoreFault } from '../ports/store-fault';
import type { LedgerStore, Store } from '../ports/store';
import { openEmbeddedStore } from '../store/open-embedded-store';
import { openPostgresStore } from '../store/open-postgres-store';

type Verified = Awaited<ReturnType<LedgerStore['verify']>>;

const VERIFY_MILLISECONDS = 120_000;
const quiet = { error: () => undefined, warn: () => undefined, info: () => undefined };

const verified = z.object({
  chains: z.number(),
  rows: z.number(),
  faults: z.array(z.object({ tenantId: z.string(), chain: z.string(), position: z.number(), fault: z.enum(['payload-changed', 'row-changed', 'link-broken', 'row-missing', 'head-differs']) })),
});

/** Verifies the ledger where it is: in PostgreSQL, in the data folder, or through the running instance while it holds the folder's lock. */
export async function verifyLedger(config: LocalConfig, storeWorker: string): Promise<Verified> {
  let store: Store;
  try {
    store = await (config.databaseUrl ? openPostgresStore({ url: config.databaseUrl, log: quiet }) : openEmbeddedStore({ folder: config.dataFolder, workerFile: storeWorker, log: quiet }));
  } catch (fault) {
    if (fault instanceof StoreFault && fault.reason === 'folder-in-use') {
      return verifyThroughInstance(config, fault);
    }
    throw fault;
  }
  try {
    return await store.ledger.verify();
  } finally {
    await store.close();
  }
}

/** The instance that holds the lock answers on its own door; one that does not leaves us with the lock's own sentence. */
async function verifyThroughInstance({ host, port }: LocalConfig, lock: StoreFault): Promise<Verified> {
  const answer = await fetch(`http://${host}:${port}/local/ledger`, { signal: AbortSignal.timeout(VERIFY_MILLISECONDS) }).catch(() => null);
  if (!answer?.ok) {
    throw lock;
  }

  return verified.parse(await answer.json());
}

import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { readLocalConfig } from '../config';
import { local as texts } from '../i18n/sv/local';
import { start } from '../i18n/sv/start';
import { startLocalMode } from './local-mode';

const here = dirname(fileURLToPath(import.meta.url));

try {
  const config = readLocalConfig(process.env);
  const mode = await startLocalMode(config, {
    log: pino({ level: config.logLevel }, pino.destination(2)),
    files: {
      storeWorker: join(here, 'pglite-worker.mjs'),
      documentsWorker: join(here, 'documents-worker.mjs'),
      routines: join(here, 'routines'),
      tab: join(here, 'tab'),
    },
  });
  process.stdout.write(`${texts.ready(mode.url)}\n${texts.files(join(config.dataFolder, 'sharepoint'))}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void mode.stop().then(() => process.exit(0)));
  }
} catch (fault) {
  process.stderr.write(`${start.notStarted(fault instanceof Error ? fault.message : String(fault))}\n`);
  process.exit(1);
}

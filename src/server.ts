import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pino, { type Logger } from 'pino';
import { readConfig, type Config } from './config';
import { createMinutesWriter } from './documents/minutes-writer';
import { createLibreOfficePdf } from './documents/pdf/libreoffice-pdf';
import { createGraph } from './graph/create-graph';
import { createAppTokenSource } from './graph/sign-in/app-token-source';
import type { SignInSettings } from './graph/sign-in/client-application';
import { createOnBehalfOf } from './graph/sign-in/on-behalf-of';
import { actionList } from './i18n/sv/action-list';
import { start as texts } from './i18n/sv/start';
import { createLiveChanges } from './jobs/live-changes';
import { randomIdentifiers } from './jobs/random-identifiers';
import { listen } from './listen';
import { assembleProduct, tabAddress } from './product';
import { loadRoutines } from './routines/load-routines';
import { openEmbeddedStore } from './store/open-embedded-store';
import { openPostgresStore } from './store/open-postgres-store';

const here = dirname(fileURLToPath(import.meta.url));

try {
  const config = readConfig(process.env);
  const stop = await serve(config, pino({ level: config.logLevel }));
  process.stdout.write(`${texts.listening(config.publicUrl)}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void stop().then(() => process.exit(0)));
  }
} catch (fault) {
  process.stderr.write(`${texts.notStarted(fault instanceof Error ? fault.message : String(fault))}\n`);
  process.exit(1);
}

/** Production: the product against Microsoft's cloud. Answers how to stop it. */
async function serve(config: Config, log: Logger): Promise<() => Promise<void>> {
  const store = await (config.databaseUrl
    ? openPostgresStore({ url: config.databaseUrl, log })
    : openEmbeddedStore({ folder: config.dataFolder, workerFile: join(here, 'pglite-worker.mjs'), log }));
  const writer = createMinutesWriter({ workerFile: join(here, 'documents-worker.mjs') });
  const signIn = await signInSettings(config);
  const now = () => new Date();
  const graph = createGraph({
    baseUrl: null,
    appToken: createAppTokenSource(signIn),
    onBehalfOf: createOnBehalfOf({ ...signIn, cache: store.tokens, cacheSecret: config.cardKey, now }),
    log,
  });
  const { app, worker, sharePointWatch } = assembleProduct({
    log,
    world: {
      store,
      routines: await loadRoutines([join(here, 'routines'), ...(config.routinesFolder ? [config.routinesFolder] : [])]),
      templates: graph.templates,
      templateCheck: writer,
      libraryColumns: graph.libraryColumns,
      libraryFiles: graph.libraryFiles,
      wordText: writer,
      documents: graph.documents,
      briefingLibrary: graph.briefingLibrary,
      actionList: graph.actionList(actionList.words),
      writer,
      pdf: config.sofficePath ? createLibreOfficePdf({ path: config.sofficePath, read: graph.read }) : graph.pdf,
      clock: { now },
      identifiers: randomIdentifiers,
      live: createLiveChanges((fault) => log.error({ err: fault }, 'live')),
    },
    bot: {
      signIn: config.bot,
      allowedServiceUrls: config.bot.serviceUrls,
      allowedTenants: config.signIn.tenants,
      cardKey: config.cardKey,
      tabUrl: tabAddress(config.publicUrl),
      publicUrl: config.publicUrl,
    },
    http: {
      signIn: config.signIn,
      tab: { folder: join(here, 'tab') },
      isReady: () => store.isReady(),
      frameAncestors: config.sharePointOrigin ? [config.sharePointOrigin] : [],
      trustedProxies: config.trustedProxies,
    },
  });
  const server = await listen(app, config);
  worker.start();
  sharePointWatch.start();

  return async () => {
    await server.close();
    await sharePointWatch.stop();
    await worker.stop();
    await writer.close();
    await store.close();
  };
}

async function signInSettings({ app: { clientId, credential, loginUrl } }: Config): Promise<SignInSettings> {
  return {
    clientId,
    loginUrl,
    credential: credential.kind === 'certificate' ? { ...credential, privateKey: await readFile(credential.keyFile, 'utf8') } : credential,
  };
}

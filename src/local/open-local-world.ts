import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from 'pino';
import type { LocalConfig } from '../config';
import { createMinutesWriter } from '../documents/minutes-writer';
import { createLibreOfficePdf } from '../documents/pdf/libreoffice-pdf';
import { createGraph } from '../graph/create-graph';
import { actionList } from '../i18n/sv/action-list';
import { createLiveChanges } from '../jobs/live-changes';
import { randomIdentifiers } from '../jobs/random-identifiers';
import type { Clock } from '../ports/clock';
import type { Routines } from '../ports/routines';
import type { Store } from '../ports/store';
import { openEmbeddedStore } from '../store/open-embedded-store';
import { openPostgresStore } from '../store/open-postgres-store';
import type { ActionListWorld } from '../usecases/action-list/action-list-world';
import type { BriefingWorld } from '../usecases/briefing/briefing-world';
import type { DocumentWorld } from '../usecases/document/store-document';
import { withMeetingChats, type OpenMeetingChat } from './meeting-chats';
import type { BuiltFiles } from './built-files';
import type { StandInSignIn } from './sign-in/stand-in-sign-in';

type LocalWorld = DocumentWorld & BriefingWorld & ActionListWorld;

/** The world of the local mode: the product's own store, Graph client and document writer, with the stand-ins' tokens. */
export async function openLocalWorld(
  config: LocalConfig,
  parts: {
    readonly store: Store;
    readonly files: BuiltFiles;
    readonly log: Logger;
    readonly clock: Clock;
    readonly routines: Routines;
    readonly signIn: StandInSignIn;
    readonly openMeetingChat: OpenMeetingChat;
  },
): Promise<{ readonly world: LocalWorld; readonly cardKey: string; close(): Promise<void> }> {
  const { store } = parts;
  const writer = createMinutesWriter({ workerFile: parts.files.documentsWorker });
  const graph = createGraph({
    baseUrl: config.graphBaseUrl ?? `http://${config.host}:${config.port}/local/graph`,
    appToken: parts.signIn.appToken,
    onBehalfOf: parts.signIn.onBehalfOf,
    log: parts.log,
    logFile: config.graphLogFile,
    now: () => parts.clock.now(),
  });
  const world: LocalWorld = {
    store: withMeetingChats(store, () => world, parts.openMeetingChat),
    routines: parts.routines,
    templates: graph.templates,
    templateCheck: writer,
    libraryColumns: graph.libraryColumns,
    libraryFiles: graph.libraryFiles,
    wordText: writer,
    documents: graph.documents,
    briefingLibrary: graph.briefingLibrary,
    actionList: graph.actionList(actionList.words),
    writer,
    pdf: config.sofficePath ? createLibreOfficePdf({ path: config.sofficePath, read: graph.read }) : null,
    clock: parts.clock,
    identifiers: randomIdentifiers,
    live: createLiveChanges((fault) => parts.log.error({ err: fault }, 'live')),
  };

  return {
    world,
    cardKey: await cardKeyIn(config.dataFolder),
    async close() {
      await writer.close();
      await store.close();
    },
  };
}

/** Opens the store: first of all, since it is what refuses a folder that another process uses or that cannot be written. */
export function openLocalStore(config: LocalConfig, parts: { readonly files: BuiltFiles; readonly log: Logger }): Promise<Store> {
  return config.databaseUrl
    ? openPostgresStore({ url: config.databaseUrl, log: parts.log })
    : openEmbeddedStore({ folder: config.dataFolder, workerFile: parts.files.storeWorker, log: parts.log });
}

/** The key that cards are signed with: made at the first start, kept so that old cards still answer after a restart. */
async function cardKeyIn(folder: string): Promise<string> {
  const file = join(folder, 'card-key');
  const known = await readFile(file, 'utf8').catch(() => null);
  if (known) {
    return known;
  }
  const made = randomBytes(32).toString('hex');
  await writeFile(file, made, { mode: 0o600 });

  return made;
}

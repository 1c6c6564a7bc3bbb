import { join } from 'node:path';
import express, { type Express } from 'express';
import type { Logger } from 'pino';
import type { LocalConfig } from '../config';
import { listen } from '../listen';
import { assembleProduct, tabAddress } from '../product';
import type { Routines } from '../ports/routines';
import type { Store } from '../ports/store';
import { loadRoutines } from '../routines/load-routines';
import type { BuiltFiles } from './built-files';
import { createStandInChat } from './chat/stand-in-chat';
import { demoPeople } from './demo-data/demo-people';
import { openDemoSharePoint } from './demo-data/demo-sharepoint';
import { organisations } from './demo-data/organisations';
import { seedDemoData } from './demo-data/seed';
import { createLocalClock } from './local-clock';
import { localDoors } from './local-doors';
import { openLocalStore, openLocalWorld } from './open-local-world';
import { createStandInSignIn, standIn } from './sign-in/stand-in-sign-in';

export interface LocalMode {
  readonly url: string;
  /** Takes nothing new, finishes what is in hand, closes the store. */
  stop(): Promise<void>;
}

interface LocalModeParts {
  readonly files: BuiltFiles;
  readonly log: Logger;
}

const tenants = Object.values(organisations).map(({ tenantId }) => tenantId);

/** The whole product on one machine: everything real except Microsoft's cloud, which is stood in for. Loopback only. */
export async function startLocalMode(config: LocalConfig, parts: LocalModeParts): Promise<LocalMode> {
  const routines = await loadRoutines([parts.files.routines, ...(config.routinesFolder ? [config.routinesFolder] : [])]);
  const store = await openLocalStore(config, parts);
  try {
    return await startOn(store, config, { ...parts, routines });
  } catch (fault) {
    await store.close();
    throw fault;
  }
}

/** The rest of the start, which leaves the folder free again where it does not come all the way. */
async function startOn(store: Store, config: LocalConfig, { files, log, routines }: LocalModeParts & { readonly routines: Routines }): Promise<LocalMode> {
  const cloud = await openStandIns(config, routines);
  const { url, issuerBase, serviceUrl, signIn, chat, clock, people } = cloud;
  const { world, cardKey, close } = await openLocalWorld(config, { store, files, log, clock, routines, signIn, openMeetingChat: chat.createMeetingChat });
  let isSeeded = false;
  const { app, worker, sharePointWatch } = assembleProduct({
    world,
    log,
    bot: {
      signIn: {
        appId: standIn.botId,
        appType: 'SingleTenant',
        tenantId: organisations.uppsala.tenantId,
        channel: { openIdMetadataUrl: `${issuerBase}/botframework/.well-known/openidconfiguration`, botToken: signIn.botToken },
      },
      allowedServiceUrls: [serviceUrl],
      allowedTenants: tenants,
      cardKey,
      tabUrl: tabAddress(url),
      publicUrl: url,
    },
    http: {
      signIn: { issuerTemplate: `${issuerBase}/{tid}/v2.0`, keys: { local: { keys: [...signIn.publicKeys.keys] } }, audiences: [standIn.clientId], tenants },
      tab: { folder: files.tab },
      isReady: async () => isSeeded && world.store.isReady(),
      frameAncestors: ["'self'"],
    },
  });
  const root = standInRoutes(cloud, files.tab);
  root.use('/local', localDoors({ people, signIn, clock, ledger: world.store.ledger, doDueWork: () => sharePointWatch.look().then(worker.drain) }));
  root.use(app);

  const server = await listen(root, config);
  await seedDemoData(world);
  isSeeded = true;
  worker.start();
  sharePointWatch.start();

  return {
    url,
    async stop() {
      await server.close();
      await sharePointWatch.stop();
      await worker.stop();
      await chat.close();
      await close();
    },
  };
}

/** Sign-in, SharePoint and chat as the local mode stands in for them. */
async function openStandIns(config: LocalConfig, routines: Routines) {
  const url = `http://${config.host}:${config.port}`;
  const issuerBase = `${url}/local/login`;
  const serviceUrl = `${url}/local/connector/`;
  const people = demoPeople((id) => routines.get(id));
  const clock = createLocalClock(config.now);
  const signIn = await createStandInSignIn(issuerBase);
  const chat = createStandInChat({ signIn, people: () => people, botUrl: `${url}/api/messages`, serviceUrl, now: clock.now, file: join(config.dataFolder, 'chat.json') });
  const sharePoint = await openDemoSharePoint({ root: join(config.dataFolder, 'sharepoint'), url, issuerBase, signIn, clock, routines, people, sofficePath: config.sofficePath });

  return { url, issuerBase, serviceUrl, signIn, chat, sharePoint, clock, people };
}

/** The stand-ins' doors and the meeting room at `/`: chat and tab side by side. */
function standInRoutes({ signIn, chat, sharePoint }: Awaited<ReturnType<typeof openStandIns>>, tabFolder: string): Express {
  const root = express();
  root.disable('x-powered-by');
  root.use('/local/login', signIn.router);
  root.use('/local/graph/faults', sharePoint.faultRouter);
  root.use('/local/graph/usage', sharePoint.usageRouter);
  root.use('/local/graph/libraries', sharePoint.rulesRouter);
  root.use('/local/graph/v1.0', sharePoint.router);
  root.use('/local/sharepoint', sharePoint.fileRouter);
  root.use('/local/connector', chat.connectorRouter);
  root.use('/local/chat', chat.doorsRouter);
  root.get('/', (_request, response) => {
    response.sendFile('room/index.html', { root: tabFolder, headers: { 'cache-control': 'no-cache' } });
  });

  return root;
}

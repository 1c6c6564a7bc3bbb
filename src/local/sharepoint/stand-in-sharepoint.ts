import { join } from 'node:path';
import express, { type Request, type Router } from 'express';
import { answer } from './calls/answer';
import { LibraryFolder } from './disk/library-folder';
import type { Ask, OpenLibrary } from './exchange/ask';
import { createTokenCheck, type Caller, type TokenRules } from './exchange/caller';
import { DOWNLOAD_PATH, Downloads } from './exchange/downloads';
import { createExchangeHandler } from './exchange/exchange-handler';
import { FaultQueue } from './exchange/fault-queue';
import { createFaultRouter } from './exchange/fault-router';
import { createFileRouter } from './file-router';
import type { StandInLibrary } from './stand-in-library';

export interface StandInSharePointSettings extends TokenRules {
  /** Libraries lie below as `<root>/<site>/<library>/`. */
  readonly root: string;
  /** Where `fileRouter` is mounted: what `webUrl` begins with. */
  readonly webBase: string;
  readonly libraries: readonly StandInLibrary[];
  readonly now: () => Date;
  /** Answers downloads as Graph does, with 302 to an address on another host name that needs no token. */
  readonly redirectsDownloads?: boolean;
}

export interface StandInSharePoint {
  /** Graph's calls; mount it at `/local/graph/v1.0`, ahead of anything that reads bodies. */
  readonly router: Router;
  /** Mount at `/local/graph/faults`. */
  readonly faultRouter: Router;
  /** Mount where `webBase` points. */
  readonly fileRouter: Router;
  readonly addFault: FaultQueue['add'];
  clearFaults(): void;
}

const MAX_UPLOAD = '250mb';

/** A SharePoint of folders on disk behind Graph's calls, as far as this product needs them; anything else answers 501. */
export function createStandInSharePoint(settings: StandInSharePointSettings): StandInSharePoint {
  const faults = new FaultQueue();
  const downloads = new Downloads();
  const libraries = settings.libraries.map((about) => ({ about, disk: new LibraryFolder(join(settings.root, about.site, about.library), settings.now) }));
  const router = express.Router();

  router.get(`${DOWNLOAD_PATH}/:ticket`, downloads.handler);
  router.use(express.raw({ type: () => true, limit: MAX_UPLOAD }));
  router.use(
    createExchangeHandler({
      faults,
      checkToken: createTokenCheck(settings),
      answer: (request, caller) => answer(askOf(request, { caller, settings, libraries, downloads })),
    }),
  );

  return {
    router,
    faultRouter: createFaultRouter(faults),
    fileRouter: createFileRouter(libraries),
    addFault: (fault) => faults.add(fault),
    clearFaults: () => faults.clear(),
  };
}

interface AskParts {
  readonly caller: Caller;
  readonly settings: StandInSharePointSettings;
  readonly libraries: readonly OpenLibrary[];
  readonly downloads: Downloads;
}

function askOf(request: Request, { caller, settings, libraries, downloads }: AskParts): Ask {
  const own = libraries.filter(({ about }) => about.tenantId === caller.tenantId);
  own.forEach(({ disk }) => disk.refresh());

  return {
    method: request.method,
    path: request.path,
    query: new URL(request.originalUrl, 'http://localhost').searchParams,
    ifMatch: request.get('if-match'),
    body: Buffer.isBuffer(request.body) ? request.body : new Uint8Array(),
    caller,
    libraries: own,
    webBase: settings.webBase,
    preAuthenticated:
      settings.redirectsDownloads === true
        ? (library, itemId) => `http://localhost:${request.socket.localPort}${request.baseUrl}${downloads.offer(library, itemId)}`
        : null,
  };
}

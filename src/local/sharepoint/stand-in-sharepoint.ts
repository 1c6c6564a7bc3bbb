import express, { type Request, type Router } from 'express';
import { answer } from './calls/answer';
import { answerBatch, type BatchParts } from './calls/batch';
import type { Author } from './disk/item-record';
import type { Ask, OpenSite } from './exchange/ask';
import { createTokenCheck, type Caller, type TokenRules } from './exchange/caller';
import { DOWNLOAD_PATH, Downloads } from './exchange/downloads';
import { createExchangeHandler } from './exchange/exchange-handler';
import { FaultQueue } from './exchange/fault-queue';
import { createFaultRouter } from './exchange/fault-router';
import { queryOf } from './exchange/query-of';
import { createRulesRouter } from './exchange/rules-router';
import { UPLOAD_PATH, UploadSessions } from './exchange/upload-sessions';
import type { Reply } from './exchange/reply';
import { Usage } from './exchange/usage';
import { createFileRouter } from './file-router';
import { openSites } from './open-sites';
import type { StandInLibrary } from './stand-in-library';

export interface StandInSharePointSettings extends TokenRules {
  /** Libraries lie below as `<root>/<site>/<library>/`. */
  readonly root: string;
  /** Where `fileRouter` is mounted: what `webUrl` begins with. */
  readonly webBase: string;
  readonly libraries: readonly StandInLibrary[];
  readonly now: () => Date;
  /** LibreOffice, which makes the PDF that Graph would; without it `format=pdf` answers 501. */
  readonly sofficePath?: string | null;
  /** Finds the person that somebody who edits a list's file writes under "Ändrad av". */
  readonly findAuthor?: (tenantId: string, idOrName: string) => Author | null;
  /** Answers downloads as Graph does, with 302 to an address on another host name that needs no token. */
  readonly redirectsDownloads?: boolean;
}

export interface StandInSharePoint {
  /** Graph's calls; mount it at `/local/graph/v1.0`, ahead of anything that reads bodies. */
  readonly router: Router;
  /** Mount at `/local/graph/faults`. */
  readonly faultRouter: Router;
  /** Mount at `/local/graph/libraries`. */
  readonly rulesRouter: Router;
  /** Mount at `/local/graph/usage`. */
  readonly usageRouter: Router;
  /** Mount where `webBase` points. */
  readonly fileRouter: Router;
  readonly addFault: FaultQueue['add'];
  /** Faults that nobody has met yet. */
  readonly pendingFaults: FaultQueue['list'];
  clearFaults(): void;
}

const MAX_UPLOAD = '250mb';

/** A SharePoint of folders on disk behind Graph's calls, as far as this product needs them; anything else answers 501. */
export function createStandInSharePoint(settings: StandInSharePointSettings): StandInSharePoint {
  const faults = new FaultQueue();
  const usage = new Usage();
  const uploads = new UploadSessions(settings.now);
  const downloads = new Downloads(settings.sofficePath ?? null);
  const sites = openSites(settings);
  const router = express.Router();

  router.get(`${DOWNLOAD_PATH}/:ticket`, downloads.handler);
  router.use(express.raw({ type: () => true, limit: MAX_UPLOAD }));
  const checkToken = createTokenCheck(settings);
  router.use(
    createExchangeHandler({
      faults,
      usage,
      answer: async (request) => {
        if (request.path.startsWith(UPLOAD_PATH)) {
          sites.forEach(({ libraries }) => libraries.forEach(({ disk }) => disk.refresh()));
          return uploads.answer(request);
        }
        const caller = await checkToken(request.headers.authorization);
        return answerAsked(askOf(request, { caller, settings, sites, downloads, uploads }), { faults, usage });
      },
    }),
  );

  return {
    router,
    faultRouter: createFaultRouter(faults),
    usageRouter: usage.router(),
    rulesRouter: createRulesRouter(sites.flatMap(({ libraries }) => libraries)),
    fileRouter: createFileRouter(sites),
    addFault: (fault) => faults.add(fault),
    pendingFaults: () => faults.list(),
    clearFaults: () => faults.clear(),
  };
}

async function answerAsked(ask: Ask, parts: BatchParts): Promise<Reply> {
  try {
    return ask.path === '/$batch' ? await answerBatch(ask, parts) : answer(ask);
  } finally {
    ask.sites.forEach(({ lists }) => lists.write());
  }
}

interface AskParts {
  readonly caller: Caller;
  readonly settings: StandInSharePointSettings;
  readonly sites: readonly OpenSite[];
  readonly downloads: Downloads;
  readonly uploads: UploadSessions;
}

function askOf(request: Request, { caller, settings, sites, downloads, uploads }: AskParts): Ask {
  const own = sites.filter(({ about }) => about.tenantId === caller.tenantId);
  const libraries = own.flatMap((site) => site.libraries);
  /** Pre-authenticated addresses are on another host than Graph's: this machine's other name. */
  const otherName = `http://localhost:${request.socket.localPort}${request.baseUrl}`;
  libraries.forEach(({ disk }) => disk.refresh());
  own.forEach(({ lists }) => lists.refresh());

  return {
    method: request.method,
    path: request.path,
    query: queryOf(request),
    ifMatch: request.get('if-match'),
    prefer: request.get('prefer') ?? '',
    body: Buffer.isBuffer(request.body) ? request.body : new Uint8Array(),
    caller,
    sites: own,
    libraries,
    webBase: settings.webBase,
    preAuthenticated: (library, itemId, as) => `${otherName}${downloads.offer({ library, itemId, as })}`,
    openUpload: (finish) => {
      const { path, shown } = uploads.open(finish);
      return { uploadUrl: `${otherName}${path}`, ...shown };
    },
    redirectsDownloads: settings.redirectsDownloads === true,
    convertsToPdf: (settings.sofficePath ?? null) !== null,
  };
}

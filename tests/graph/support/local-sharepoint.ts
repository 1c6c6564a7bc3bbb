import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { createGraph, type GraphSettings } from '../../../src/graph/create-graph';
import { createSend, type SendGraph } from '../../../src/graph/transport/graph-call';
import { siteIdOf } from '../../../src/local/sharepoint/stand-in-library';
import { createStandInSharePoint, type StandInSharePoint, type StandInSharePointSettings } from '../../../src/local/sharepoint/stand-in-sharepoint';
import { createStandInSignIn, standIn, type StandInSignIn } from '../../../src/local/sign-in/stand-in-sign-in';

export const tenantId = '11111111-1111-4111-8111-111111111111';
export const otherTenantId = '22222222-2222-4222-8222-222222222222';
export const driveId = 'b!drafts';
export const presentationLink = 'https://ltuppsala.sharepoint.com/:p:/s/o365grp0261/ESc3xiWWMuxDr0aV4z70srsBbj-_h6FIJXHj2ABeG23Y2A?e=21VOgc';
export const summonsLink = 'https://ltuppsala.sharepoint.com/:w:/s/o365grp0261/Ec1mNs9QWQxOjXSyCK7XoWQBfKxZenaAkn05pJJs6qqc7g?e=6Wvd0Y';

export const person = { tenantId, objectId: '33333333-3333-4333-8333-333333333333', name: 'Sekreterare' };
const site = { tenantId, host: 'ltuppsala.sharepoint.com', site: 'o365grp0261', siteName: 'Ledningens genomgång' };
export const siteId = siteIdOf(site);
const libraries = [
  { ...site, library: 'Mallar', driveId: 'b!templates', columns: [], links: [{ link: presentationLink, path: 'presentation.pptx' }, { link: summonsLink, path: 'Kallelse § mall.docx' }] },
  { ...site, library: 'Utkast', driveId, columns: ['Status', 'Mötesdatum'], links: [] },
];

export interface LocalSharePoint extends StandInSharePoint {
  readonly signIn: StandInSignIn;
  readonly baseUrl: string;
  /** The folder of a library on disk. */
  readonly folder: (library: 'Mallar' | 'Utkast') => string;
  /** The folder of the site, where its lists lie as files. */
  readonly siteFolder: string;
  /** "METHOD path" of every request that arrived, with the time it came and whether it brought a token. */
  readonly requests: { readonly call: string; readonly at: number; readonly hasToken: boolean }[];
  readonly userToken: () => Promise<string>;
  readonly fetchAs: (token: string, path: string, init?: RequestInit) => Promise<Response>;
  /** Sends the files of `src/graph/calls`, as the app or as the person. */
  readonly sendAs: (who: 'app' | 'person') => SendGraph;
  readonly graph: (settings?: Partial<GraphSettings>) => ReturnType<typeof createGraph>;
  /** Another process over the same folder. */
  readonly restart: () => Promise<LocalSharePoint>;
  readonly close: () => Promise<void>;
}

/** The stand-in SharePoint on a free port, with the true Graph client in front of it. */
export async function startLocalSharePoint(options: { readonly redirectsDownloads?: boolean; readonly root?: string; readonly sofficePath?: string | null; readonly now?: () => Date } = {}): Promise<LocalSharePoint> {
  const root = options.root ?? (await mkdtemp(join(tmpdir(), 'sharepoint-')));
  const requests: LocalSharePoint['requests'] = [];
  const app = express();
  const server = createServer(app);
  const origin = `http://127.0.0.1:${await listen(server)}`;
  const issuerBase = `${origin}/local/login`;
  const signIn = await createStandInSignIn(issuerBase);
  const settings: StandInSharePointSettings = {
    root,
    publicKeys: signIn.publicKeys,
    issuerBase,
    graphAudience: standIn.graphAudience,
    clientId: standIn.clientId,
    webBase: `${origin}/local/sharepoint`,
    libraries,
    now: options.now ?? (() => new Date()),
    redirectsDownloads: options.redirectsDownloads ?? false,
    sofficePath: options.sofficePath ?? null,
    findAuthor: (_tenant, name) => (name === person.name ? { kind: 'user', id: person.objectId, displayName: person.name } : null),
  };
  const sharePoint = createStandInSharePoint(settings);

  app.use((request, _response, next) => {
    requests.push({ call: `${request.method} ${request.path}`, at: Date.now(), hasToken: request.headers.authorization !== undefined });
    next();
  });
  app.use('/local/graph/faults', sharePoint.faultRouter);
  app.use('/local/graph/usage', sharePoint.usageRouter);
  app.use('/local/graph/libraries', sharePoint.rulesRouter);
  app.use('/local/graph/v1.0', sharePoint.router);
  app.use('/local/sharepoint', sharePoint.fileRouter);

  const baseUrl = `${origin}/local/graph`;
  const close = () => closeServer(server);
  return {
    ...sharePoint,
    signIn,
    baseUrl,
    requests,
    close,
    siteFolder: join(root, site.site),
    folder: (library) => join(root, site.site, library),
    userToken: () => signIn.userToken(person),
    fetchAs: (token, path, init) => fetch(`${baseUrl}/v1.0${path}`, { ...init, headers: { authorization: `Bearer ${token}`, ...(init?.headers as Record<string, string> | undefined) } }),
    sendAs: (who) =>
      createSend({ baseUrl, logFile: null, limits: { callMs: 30_000, uploadMs: 30_000, longestWaitSeconds: 5 }, now: () => new Date() }, () => (who === 'app' ? signIn.appToken(tenantId) : signIn.userToken(person).then(signIn.onBehalfOf))),
    graph: (given) => createGraph({ baseUrl, appToken: (tenant) => signIn.appToken(tenant), onBehalfOf: signIn.onBehalfOf, ...given }),
    restart: async () => {
      await close();
      return startLocalSharePoint({ ...options, root });
    },
  };
}

export async function removeFolder(sharePoint: LocalSharePoint): Promise<void> {
  await sharePoint.close();
  await rm(join(sharePoint.folder('Utkast'), '..', '..'), { recursive: true, force: true });
}

export async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}

export async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => {
    server.close(resolve);
  });
}

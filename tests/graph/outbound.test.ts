import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGraph } from '../../src/graph/create-graph';
import { routeOutbound } from '../../src/graph/transport/outbound-hosts';
import { closeServer, driveId, listen, removeFolder, startLocalSharePoint } from './support/local-sharepoint';
import { wordFile } from './support/word-file';

const template = { link: '', siteId: 's', driveId: 'd', itemId: 'i', name: 'mall.docx', eTag: '"1"' };
const item = { id: 'i', name: 'mall.docx', eTag: '"1"', webUrl: 'https://contoso.sharepoint.com/mall.docx' };

/** A Graph that answers every download with this. */
async function withGraph(download: (response: ServerResponse, port: number) => void, work: (seen: IncomingHttpHeaders[], baseUrl: string) => Promise<void>): Promise<void> {
  const seen: IncomingHttpHeaders[] = [];
  const server = createServer((request, response) => {
    seen.push(request.headers);
    if (request.url?.endsWith('/content') === true) {
      download(response, (request.socket.localPort ?? 0));
      return;
    }
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(item));
  });
  const port = await listen(server);
  try {
    await work(seen, `http://127.0.0.1:${port}`);
  } finally {
    await closeServer(server);
  }
}

describe('outbound requests', () => {
  it.each([
    ['https://graph.microsoft.com/v1.0/me', true],
    ['https://contoso.sharepoint.com/_layouts/15/download.aspx?tempauth=x', false],
    ['https://contoso-my.sharepoint.com/x', false],
  ])('go to %s', (url, isGraph) => {
    expect(routeOutbound(url, null)).toEqual({ url, isGraph });
  });

  it.each([
    'https://169.254.169.254/latest/meta-data',
    'http://169.254.169.254/latest/meta-data',
    'http://graph.microsoft.com/v1.0/me',
    'https://graph.microsoft.com:8443/v1.0/me',
    'https://graph.microsoft.com@evil.example/v1.0/me',
    'https://user:secret@graph.microsoft.com/v1.0/me',
    'https://graph.microsoft.com.evil.example/',
    'https://evilsharepoint.com/',
    'https://sharepoint.com.evil.example/',
    'https://a.b.sharepoint.com/',
    'file:///etc/passwd',
    '/relative',
  ])('never go to %s', (url) => {
    expect(() => routeOutbound(url, null)).toThrow('outbound hosts');
    expect(() => routeOutbound(url, 'http://127.0.0.1:3978/local/graph')).toThrow('outbound hosts');
  });

  it('stay on this machine in the local mode', () => {
    expect(routeOutbound('https://graph.microsoft.com/v1.0/me?$select=id', 'http://127.0.0.1:3978/local/graph').url).toBe('http://127.0.0.1:3978/local/graph/v1.0/me?$select=id');
    expect(() => routeOutbound('https://contoso.sharepoint.com/', 'http://127.0.0.1:3978/local/graph')).toThrow('outbound hosts');
    expect(() => createGraph({ baseUrl: 'http://graph.example.org', appToken: async () => 't', onBehalfOf: async () => 't' })).toThrow('loopback');
  });

  it.each(['http://169.254.169.254/latest/meta-data', 'https://evil.example/x', '/relative'])('do not follow a redirect to %s', async (location) => {
    await withGraph(
      (response) => response.writeHead(302, { location }).end(),
      async (_seen, baseUrl) => {
        const { templates } = createGraph({ baseUrl, appToken: async () => 'app-token', onBehalfOf: async () => 't' });
        await expect(templates.read('t', template)).rejects.toMatchObject({ reason: 'refused' });
      },
    );
  });

  it('carry a client-request-id, and the bearer token to Graph only', async () => {
    // The stand-in's other name has the same port, so the redirect comes back here under "localhost".
    await withGraph(
      (response, port) => response.writeHead(302, { location: `http://localhost:${port}/file` }).end(),
      async (seen, baseUrl) => {
        const { templates } = createGraph({ baseUrl, appToken: async () => 'app-token', onBehalfOf: async () => 't' });
        await templates.read('t', template);
        const [first, , redirected] = seen;

        expect(first).toMatchObject({ authorization: 'Bearer app-token', 'client-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/) as string });
        expect(redirected?.authorization).toBeUndefined();
        expect(redirected?.host).toMatch(/^localhost:/);
      },
    );
  });

  it.each([
    [502, 'text/html', '<html>Bad gateway</html>', 'unreachable'],
    [507, 'application/json', '{"error":{"code":"quotaLimitReached","message":"full"}}', 'full'],
    [403, 'application/json', '{"error":{"code":"accessDenied","message":"no"}}', 'no-access'],
  ])('answer %i as a fault with its reason', async (status, type, body, reason) => {
    await withGraph(
      (response) => response.writeHead(status, { 'content-type': type }).end(body),
      async (_seen, baseUrl) => {
        const { templates } = createGraph({ baseUrl, appToken: async () => 'app-token', onBehalfOf: async () => 't' });
        await expect(templates.read('t', template)).rejects.toMatchObject({ reason });
      },
    );
  });

  it('are refused where Graph answers in another shape', async () => {
    const server = createServer((_request, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":7}'));
    const baseUrl = `http://127.0.0.1:${await listen(server)}`;
    await expect(createGraph({ baseUrl, appToken: async () => 't', onBehalfOf: async () => 't' }).templates.read('t', template)).rejects.toMatchObject({ reason: 'refused' });
    await closeServer(server);
    await expect(createGraph({ baseUrl, appToken: async () => 't', onBehalfOf: async () => 't' }).templates.read('t', template)).rejects.toMatchObject({ reason: 'unreachable' });
  });
});

describe('the traffic log', () => {
  it('has a line for each exchange with Graph, without tokens and bytes', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'traffic-'));
    const logFile = join(folder, 'traffic.ndjson');
    const sharePoint = await startLocalSharePoint({ redirectsDownloads: true });
    await sharePoint.graph({ logFile }).documents.store({ tenantId: '11111111-1111-4111-8111-111111111111', driveId, folder: 'A', name: '§ 1.docx', ownId: 'a', bytes: await wordFile('x'), columns: { Status: 'Utkast' } }).then(({ itemId }) => sharePoint.graph({ logFile }).templates.read('11111111-1111-4111-8111-111111111111', { ...template, driveId, itemId }));
    await removeFolder(sharePoint);

    const text = readFileSync(logFile, 'utf8');
    rmSync(folder, { recursive: true });
    const lines = text.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(text).not.toMatch(/bearer|pre-authenticated|PK\\u0003/i);
    expect(lines.map(({ method, status }) => `${String(method)} ${String(status)}`)).toEqual(['PUT 201', 'GET 200', 'PATCH 200', 'GET 200', 'GET 200', 'GET 200']);
    expect(lines.every(({ url }) => String(url).startsWith('/v1.0/'))).toBe(true);
    expect(lines[0]).toMatchObject({ url: expect.stringContaining('%C2%A7%201.docx:/content?@microsoft.graph.conflictBehavior=fail') as string, responseBody: { name: '§ 1.docx' } });
    expect(lines[0]).not.toHaveProperty('requestBody');
    expect(lines[2]).toMatchObject({ requestBody: { Status: 'Utkast' } });
  });
});

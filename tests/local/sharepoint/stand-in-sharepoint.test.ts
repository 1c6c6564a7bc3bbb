import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { driveId, otherTenantId, removeFolder, startLocalSharePoint, tenantId, type LocalSharePoint } from '../../graph/support/local-sharepoint';
import { wordFile } from '../../graph/support/word-file';

interface Item {
  readonly id: string;
  readonly name: string;
  readonly eTag: string;
  readonly cTag: string;
  readonly size: number;
  readonly webUrl: string;
}

let sharePoint: LocalSharePoint;
let app: string;

beforeEach(async () => {
  sharePoint = await startLocalSharePoint();
  app = await sharePoint.signIn.appToken(tenantId);
});
afterEach(() => removeFolder(sharePoint));

async function put(path: string, bytes: Uint8Array, query = ''): Promise<Item> {
  const reply = await sharePoint.fetchAs(app, `/drives/${driveId}/root:/${encodeURIComponent(path)}:/content${query}`, { method: 'PUT', body: Buffer.from(bytes) });
  return (await reply.json()) as Item;
}

async function get<T = Item>(path: string): Promise<T> {
  return (await (await sharePoint.fetchAs(app, path)).json()) as T;
}

function patch(path: string, body: object, headers: Record<string, string> = {}): Promise<Response> {
  return sharePoint.fetchAs(app, path, { method: 'PATCH', body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } });
}

function fault(body: object): Promise<Response> {
  return fetch(`${sharePoint.baseUrl}/faults`, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });
}

describe('a call to the stand-in SharePoint', () => {
  it.each([
    ['no token', async () => ''],
    ["the bot's token", () => sharePoint.signIn.botToken()],
    ["the channel's token", () => sharePoint.signIn.channelToken('https://x.example')],
    ['a made-up token', async () => 'eyJhbGciOiJub25lIn0.e30.'],
  ])('with %s is refused', async (_which, token) => {
    const reply = await sharePoint.fetchAs(await token(), `/drives/${driveId}`);
    const body = (await reply.json()) as { error: { code: string; innerError: Record<string, string> } };

    expect(reply.status).toBe(401);
    expect(body.error.code).toBe('InvalidAuthenticationToken');
    expect(body.error.innerError['request-id']).toBe(reply.headers.get('request-id'));
  });

  it('sees only the libraries of its own organisation', async () => {
    const reply = await sharePoint.fetchAs(await sharePoint.signIn.appToken(otherTenantId), `/drives/${driveId}`);
    expect(reply.status).toBe(404);
  });

  it('that it does not know says what is missing', async () => {
    const reply = await sharePoint.fetchAs(app, `/drives/${driveId}/root/retentionLabel`);
    expect(reply.status).toBe(501);
    expect(await reply.text()).toContain(`GET /drives/${driveId}/root/retentionLabel`);
  });

  it.each(['/drives/b!drafts/root:/100%.docx', '/drives/b!drafts/root:/..%2F..%2Fetc%2Fpasswd', '/drives/b!drafts/root:/%2e%2e', '/drives/b!drafts/root:/.genomgang/library.json'])(
    'for the unreadable or forbidden %s gets 400 or nothing',
    async (path) => {
      const raw = await sharePoint.fetchAs(app, path);
      expect([400, 404, 501]).toContain(raw.status);
    },
  );
});

describe('a file', () => {
  it('changes its eTag by content and columns, and its cTag by content', async () => {
    const uploaded = await put('a.txt', Buffer.from('ett'));
    await patch(`/drives/${driveId}/items/${uploaded.id}/listItem/fields`, { Status: 'Utkast' });
    const withColumn = await get(`/drives/${driveId}/items/${uploaded.id}`);
    const replaced = await put('a.txt', Buffer.from('två!'));

    expect(withColumn.eTag).not.toBe(uploaded.eTag);
    expect(withColumn.cTag).toBe(uploaded.cTag);
    expect(replaced.cTag).not.toBe(uploaded.cTag);
    expect(replaced.eTag).toMatch(/^"\{[0-9A-F-]{36}\},3"$/);
  });

  it('of Word is rewritten after the upload: size and eTag are soon others', async () => {
    const uploaded = await put('a.docx', await wordFile('x'));
    const later = await get(`/drives/${driveId}/items/${uploaded.id}`);

    expect(later.size).not.toBe(uploaded.size);
    expect(later.eTag).not.toBe(uploaded.eTag);
  });

  it('keeps its versions', async () => {
    const { id } = await put('a.txt', Buffer.from('ett'));
    await put('a.txt', Buffer.from('två'));
    const { value } = await get<{ value: { id: string }[] }>(`/drives/${driveId}/items/${id}/versions`);
    const first = await sharePoint.fetchAs(app, `/drives/${driveId}/items/${id}/versions/1.0/content`);

    expect(value.map((version) => version.id)).toEqual(['2.0', '1.0']);
    expect(await first.text()).toBe('ett');
  });

  it.each([
    ['fail', 409, ['a.txt']],
    ['rename', 201, ['a 1.txt', 'a.txt']],
    ['replace', 200, ['a.txt']],
  ])('under a taken name: conflictBehavior %s answers %i', async (behaviour, status, names) => {
    await put('a.txt', Buffer.from('ett'));
    const reply = await sharePoint.fetchAs(app, `/drives/${driveId}/root:/A.txt:/content?@microsoft.graph.conflictBehavior=${behaviour}`, { method: 'PUT', body: 'två' });
    const { value } = await get<{ value: Item[] }>(`/drives/${driveId}/root/children`);

    expect(reply.status).toBe(status);
    expect(value.map(({ name }) => name.toLowerCase()).toSorted()).toEqual(names);
  });

  it('is not changed for a caller who saw an older one', async () => {
    const { id, eTag } = await put('a.txt', Buffer.from('ett'));
    await put('a.txt', Buffer.from('två'));

    const item = `/drives/${driveId}/items/${id}`;
    const replies = await Promise.all([
      patch(item, { name: 'b.txt' }, { 'if-match': eTag }),
      patch(`${item}/listItem/fields`, { Status: 'x' }, { 'if-match': eTag }),
      sharePoint.fetchAs(app, `${item}/content`, { method: 'PUT', body: 'tre', headers: { 'if-match': eTag } }),
    ]);
    expect(replies.map(({ status }) => status)).toEqual([412, 412, 412]);
    expect((await patch(item, { name: 'b.txt' })).status).toBe(200);
  });

  it('passes over columns in a PATCH of the item itself, as SharePoint does', async () => {
    const { id } = await put('a.txt', Buffer.from('ett'));
    const reply = await patch(`/drives/${driveId}/items/${id}`, { listItem: { fields: { Status: 'Klar' } } });

    expect(reply.status).toBe(200);
    expect(await get(`/drives/${driveId}/items/${id}/listItem/fields`)).not.toHaveProperty('Status');
    expect((await patch(`/drives/${driveId}/items/${id}/listItem/fields`, { Unknown: 'x' })).status).toBe(400);
  });

  it('that a person adds, edits or removes in the folder is seen', async () => {
    const folder = sharePoint.folder('Utkast');
    mkdirSync(join(folder, 'Mapp'), { recursive: true });
    writeFileSync(join(folder, 'Mapp', 'egen.txt'), 'ett');
    const added = await get(`/drives/${driveId}/root:/Mapp/egen.txt`);
    writeFileSync(join(folder, 'Mapp', 'egen.txt'), 'längre text');
    const edited = await get(`/drives/${driveId}/root:/Mapp/egen.txt`);
    rmSync(join(folder, 'Mapp', 'egen.txt'));

    expect(edited.id).toBe(added.id);
    expect(edited.eTag).not.toBe(added.eTag);
    expect((await sharePoint.fetchAs(app, `/drives/${driveId}/items/${added.id}`)).status).toBe(404);
  });

  it('keeps its id, columns and versions over a restart', async () => {
    const { id } = await put('a.txt', Buffer.from('ett'));
    await patch(`/drives/${driveId}/items/${id}/listItem/fields`, { Status: 'Utkast' });
    sharePoint = await sharePoint.restart();
    app = await sharePoint.signIn.appToken(tenantId);

    expect(await get(`/drives/${driveId}/root:/a.txt`)).toMatchObject({ id });
    expect(await get(`/drives/${driveId}/items/${id}/listItem/fields`)).toMatchObject({ Status: 'Utkast' });
  });

  it('is opened by its webUrl on this machine', async () => {
    const { webUrl } = await put('Protokoll § 1 åäö.docx', await wordFile('x'));
    const reply = await fetch(webUrl);

    expect(reply.headers.get('content-type')).toContain('wordprocessingml');
    expect(Buffer.from(await reply.arrayBuffer()).equals(readFileSync(join(sharePoint.folder('Utkast'), 'Protokoll § 1 åäö.docx')))).toBe(true);
    expect((await fetch(webUrl.replace('Protokoll', '..%2f.genomgang'))).status).toBe(404);
  });

  it('is locked while LibreOffice has it open', async () => {
    const { id } = await put('a.docx', await wordFile('x'));
    const lock = join(sharePoint.folder('Utkast'), '.~lock.a.docx#');
    writeFileSync(`${lock}.new`, '');
    renameSync(`${lock}.new`, lock);

    expect((await patch(`/drives/${driveId}/items/${id}/listItem/fields`, { Status: 'x' })).status).toBe(423);
    rmSync(lock);
    expect((await patch(`/drives/${driveId}/items/${id}/listItem/fields`, { Status: 'x' })).status).toBe(200);
  });
});

describe('a name', () => {
  it.each(['a:b.txt', 'con', 'CON.txt', 'lpt1.docx', 'desktop.ini', 'x_vti_y.txt', '~$x.docx', ' x.txt', 'x.', 'forms', 'x'.repeat(256), `${'mapp/'.repeat(80)}x`])('that SharePoint does not take is refused: %s', async (name) => {
    const path = name.split('/').map(encodeURIComponent).join('/');
    expect((await sharePoint.fetchAs(app, `/drives/${driveId}/root:/${path}:/content`, { method: 'PUT', body: 'x' })).status).toBe(400);
  });

  it('with a sign that an organisation may forbid is taken', async () => {
    expect((await put('100 % #1.txt', Buffer.from('x'))).name).toBe('100 % #1.txt');
    expect((await put('forms.docx', await wordFile('x'))).name).toBe('forms.docx');
  });
});

describe('a folder with many files', () => {
  it('is listed in pages', async () => {
    await put('a.txt', Buffer.from('1'));
    await put('b.txt', Buffer.from('2'));
    const first = await get<{ value: Item[]; '@odata.nextLink': string }>(`/drives/${driveId}/root/children?$top=1`);
    const second = await get<{ value: Item[] }>(first['@odata.nextLink'].replace('https://graph.microsoft.com/v1.0', ''));

    expect([...first.value, ...second.value].map(({ name }) => name)).toEqual(['a.txt', 'b.txt']);
    expect(second).not.toHaveProperty('@odata.nextLink');
  });
});

describe('a fault to come', () => {
  it.each([
    [{ match: 'GET /v1.0/drives', kind: 'locked' }, 423],
    [{ match: '/^GET .*root$/', kind: 'throttle', seconds: 7 }, 429],
    [{ match: '/root', kind: 'unavailable' }, 503],
  ])('%j answers %i as often as told, then no more', async (body, status) => {
    const accepted = await fault({ ...body, times: 2 });
    const statuses = [];
    for (let call = 0; call < 3; call += 1) {
      statuses.push((await sharePoint.fetchAs(app, `/drives/${driveId}/root`)).status);
    }

    expect(accepted.status).toBe(201);
    expect(statuses).toEqual([status, status, 200]);
  });

  it.each([
    ['modified', 409, 'resourceModified'],
    ['changed', 412, 'resourceModified'],
    ['full', 507, 'quotaLimitReached'],
    ['expired', 401, 'InvalidAuthenticationToken'],
    ['missing', 404, 'itemNotFound'],
    ['gateway', 504, 'UnknownError'],
    ['resync', 410, 'resyncChangesApplyDifferences'],
  ])('%s answers %i %s', async (kind, status, code) => {
    await fault({ match: 'GET', kind });
    const reply = await sharePoint.fetchAs(app, `/drives/${driveId}/root`);
    expect(reply.status).toBe(status);
    expect(await reply.json()).toMatchObject({ error: { code } });
  });

  it('throttles until a date where it is told to', async () => {
    await fault({ match: 'GET', kind: 'throttle', seconds: 60, date: true });
    const until = (await sharePoint.fetchAs(app, `/drives/${driveId}/root`)).headers.get('retry-after') ?? '';
    expect(Math.abs(Date.parse(until) - Date.now() - 60_000)).toBeLessThan(10_000);
  });

  it('throttles with Retry-After', async () => {
    await fault({ match: 'GET', kind: 'throttle', seconds: 7 });
    expect((await sharePoint.fetchAs(app, `/drives/${driveId}/root`)).headers.get('retry-after')).toBe('7');
  });

  it('locks with three bodies in turn', async () => {
    await fault({ match: 'GET', kind: 'locked', times: 3 });
    const codes = new Set<string>();
    for (let call = 0; call < 3; call += 1) {
      const { error } = await get<{ error: { code: string; innerError: { code?: string } } }>(`/drives/${driveId}/root`);
      codes.add([error.code, error.innerError.code].join(' '));
    }
    expect(codes).toEqual(new Set(['notAllowed resourceLocked', 'resourceLocked ', 'accessDenied ']));
  });

  it('is refused where it cannot be read, and taken back by DELETE', async () => {
    expect((await fault({ match: 'GET', kind: 'unheard-of' })).status).toBe(400);
    expect((await fault({ match: '/(/', kind: 'locked' })).status).toBe(400);
    await fault({ match: 'GET', kind: 'locked' });
    await fetch(`${sharePoint.baseUrl}/faults`, { method: 'DELETE' });

    expect(await (await fetch(`${sharePoint.baseUrl}/faults`)).json()).toEqual([]);
    expect((await sharePoint.fetchAs(app, `/drives/${driveId}/root`)).status).toBe(200);
  });
});

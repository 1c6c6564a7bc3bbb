import { driveId, removeFolder, siteId, startLocalSharePoint, tenantId, type LocalSharePoint } from '../../graph/support/local-sharepoint';

let sharePoint: LocalSharePoint;
let app: string;

beforeEach(async () => {
  sharePoint = await startLocalSharePoint();
  app = await sharePoint.signIn.appToken(tenantId);
});
afterEach(() => removeFolder(sharePoint));

interface Inner {
  readonly id: string;
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: unknown;
}

function batch(requests: readonly object[]): Promise<Response> {
  return sharePoint.fetchAs(app, '/$batch', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ requests }) });
}

async function answered(requests: readonly object[]): Promise<readonly Inner[]> {
  return ((await (await batch(requests)).json()) as { responses: Inner[] }).responses;
}

async function usage(): Promise<unknown> {
  return (await fetch(`${sharePoint.baseUrl}/usage`)).json();
}

const root = (id: string, more: object = {}) => ({ id, method: 'GET', url: `/drives/${driveId}/root`, ...more });

describe('a batch', () => {
  it('answers each call by itself, however its address is written', async () => {
    const responses = await answered([root('a'), { id: 'b', method: 'GET', url: `/v1.0/drives/${driveId}/root?$select=id` }, { id: 'c', method: 'GET', url: 'drives/none' }, { id: 'd', method: 'PATCH', url: `/drives/${driveId}/root`, body: {} }]);

    expect(responses.map(({ id, status }) => [id, status])).toEqual([['a', 200], ['b', 200], ['c', 404], ['d', 400]]);
    expect(Object.keys(responses[1]?.body as object)).toEqual(['id']);
    expect(responses[2]?.body).toMatchObject({ error: { code: 'itemNotFound' } });
  });

  it('leaves undone what depends on a call that failed', async () => {
    const responses = await answered([{ id: 'a', method: 'GET', url: '/drives/none' }, root('b', { dependsOn: ['a'] }), root('c'), root('d', { dependsOn: ['c'] })]);
    expect(responses.map(({ status }) => status)).toEqual([404, 424, 200, 200]);
  });

  it('is refused where it is too long, repeats an id or cannot be read', async () => {
    const twenty = Array.from({ length: 20 }, (_, index) => root(String(index)));

    expect((await batch(twenty)).status).toBe(200);
    expect((await batch([...twenty, root('20')])).status).toBe(400);
    expect((await batch([root('a'), root('a')])).status).toBe(400);
    expect((await batch([])).status).toBe(400);
    expect((await batch([{ id: 'a' }])).status).toBe(400);
  });

  it('is throttled call by call', async () => {
    sharePoint.addFault({ match: 'GET /v1.0/drives', kind: 'throttle', seconds: 7 });
    const responses = await answered([root('a'), root('b')]);

    expect(responses.map(({ status }) => status)).toEqual([429, 200]);
    expect(responses[0]?.headers).toMatchObject({ 'Retry-After': '7' });
  });
});

describe('what has been used', () => {
  it.each([
    ['one item', 'GET', `/drives/${driveId}/root`, 1],
    ['a delta from the beginning', 'GET', `/drives/${driveId}/root/delta`, 2],
    ['a delta with a token', 'GET', `/drives/${driveId}/root/delta?token=latest`, 1],
    ['many items', 'GET', `/drives/${driveId}/root/children`, 2],
    ['a list with its columns', 'GET', `/drives/${driveId}/list?$expand=columns`, 2],
    ['the lists of a site', 'GET', `/sites/${siteId}/lists`, 2],
    ['an upload', 'PUT', `/drives/${driveId}/root:/a.txt:/content`, 2],
    ['a change', 'PATCH', `/drives/${driveId}/root`, 2],
    ['permissions', 'GET', `/drives/${driveId}/root?$expand=permissions`, 5],
  ])('is counted by Microsoft\'s table: %s', async (_what, method, path, resourceUnits) => {
    await sharePoint.fetchAs(app, path, { method, ...(method === 'GET' ? {} : { body: '{}' }) });
    expect(await usage()).toEqual({ calls: 1, requests: 1, resourceUnits });
  });

  it('counts a batch as one call and what is in it one by one, throttled ones too, and begins anew when told', async () => {
    sharePoint.addFault({ match: 'GET /v1.0/drives', kind: 'throttle' });
    await batch([root('a'), root('b'), { id: 'c', method: 'PATCH', url: `/drives/${driveId}/root`, headers: { 'Content-Type': 'application/json' }, body: {} }]);
    expect(await usage()).toEqual({ calls: 1, requests: 3, resourceUnits: 4 });

    await fetch(`${sharePoint.baseUrl}/usage`, { method: 'DELETE' });
    expect(await usage()).toEqual({ calls: 0, requests: 0, resourceUnits: 0 });
  });
});

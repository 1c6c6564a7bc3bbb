import { driveId, removeFolder, startLocalSharePoint, tenantId, type LocalSharePoint } from '../../graph/support/local-sharepoint';

const UNIT = 327_680;

let sharePoint: LocalSharePoint;
let app: string;
let clock: Date;

beforeEach(async () => {
  clock = new Date();
  sharePoint = await startLocalSharePoint({ now: () => clock });
  app = await sharePoint.signIn.appToken(tenantId);
});
afterEach(() => removeFolder(sharePoint));

interface Shown {
  readonly uploadUrl: string;
  readonly nextExpectedRanges: readonly string[];
  readonly expirationDateTime: string;
}

function asked(path: string, behaviour = 'fail', headers: Record<string, string> = {}): Promise<Response> {
  return sharePoint.fetchAs(app, `${path}/createUploadSession`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ item: { '@microsoft.graph.conflictBehavior': behaviour } }),
  });
}

async function opened(name = 'a.bin', behaviour = 'fail'): Promise<string> {
  return ((await (await asked(`/drives/${driveId}/root:/Mapp/${name}:`, behaviour)).json()) as Shown).uploadUrl;
}

function slice(uploadUrl: string, range: string, length: number, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(uploadUrl, { method: 'PUT', headers: { 'content-range': `bytes ${range}`, ...headers }, body: Buffer.alloc(length, 'x') });
}

async function code(reply: Response): Promise<string> {
  return ((await reply.json()) as { error: { code: string } }).error.code;
}

describe('an upload session', () => {
  it('takes the file in slices and tells what it waits for', async () => {
    const uploadUrl = await opened();
    const first = await slice(uploadUrl, `0-${UNIT - 1}/${UNIT + 10}`, UNIT);
    const status = (await (await fetch(uploadUrl)).json()) as Shown;
    const last = await slice(uploadUrl, `${UNIT}-${UNIT + 9}/${UNIT + 10}`, 10);

    expect(new URL(uploadUrl).hostname).not.toBe(new URL(sharePoint.baseUrl).hostname);
    expect(first.status).toBe(202);
    expect(await first.json()).toMatchObject({ nextExpectedRanges: [`${UNIT}-`] });
    expect(status).toMatchObject({ nextExpectedRanges: [`${UNIT}-`] });
    expect(last.status).toBe(201);
    expect(await last.json()).toMatchObject({ name: 'a.bin', size: UNIT + 10 });
    expect((await fetch(uploadUrl)).status).toBe(404);
  });

  it.each([
    ['not a multiple of 320 KiB', [`0-99/${UNIT}`, 100], 400],
    ['60 MiB', [`0-${192 * UNIT - 1}/${300 * UNIT}`, 192 * UNIT], 413],
    ['longer than its range', ['0-9/10', 11], 400],
    ['too early', [`${UNIT}-${2 * UNIT - 1}/${3 * UNIT}`, UNIT], 416],
    ['without a range', ['', 10], 400],
  ] as const)('refuses a slice that is %s', async (_what, [range, length], status) => {
    expect((await slice(await opened(), range, length)).status).toBe(status);
  });

  it('refuses a slice that it has, and another size of the whole', async () => {
    const uploadUrl = await opened();
    await slice(uploadUrl, `0-${UNIT - 1}/${2 * UNIT}`, UNIT);

    expect((await slice(uploadUrl, `0-${UNIT - 1}/${2 * UNIT}`, UNIT)).status).toBe(416);
    expect((await slice(uploadUrl, `${UNIT}-${2 * UNIT - 1}/${3 * UNIT}`, UNIT)).status).toBe(400);
  });

  it('answers 401 to a token', async () => {
    expect((await slice(await opened(), '0-9/10', 10, { authorization: `Bearer ${app}` })).status).toBe(401);
  });

  it('ends when it is cancelled, and by itself', async () => {
    const [cancelled, expired] = [await opened(), await opened()];
    expect((await fetch(cancelled, { method: 'DELETE' })).status).toBe(204);
    expect((await slice(cancelled, '0-9/10', 10)).status).toBe(404);
    clock = new Date(clock.getTime() + 16 * 60_000);
    expect((await slice(expired, '0-9/10', 10)).status).toBe(404);
  });

  it('tells of a taken name with the last slice', async () => {
    const uploadUrl = await opened();
    await slice(await opened(), '0-9/10', 10);
    const last = await slice(uploadUrl, '0-9/10', 10);

    expect(last.status).toBe(409);
    expect(await code(last)).toBe('nameAlreadyExists');
    expect((await slice(await opened('a.bin', 'replace'), '0-4/5', 5)).status).toBe(200);
    expect(await (await slice(await opened('a.bin', 'rename'), '0-4/5', 5)).json()).toMatchObject({ name: 'a 1.bin' });
  });

  it('for new content begins only with the eTag of now', async () => {
    const { id, eTag } = (await (await slice(await opened(), '0-9/10', 10)).json()) as { id: string; eTag: string };
    const item = `/drives/${driveId}/items/${id}`;

    expect((await asked(item, 'replace', { 'if-match': eTag.replace(/\d+"$/, '77"') })).status).toBe(412);
    const { uploadUrl } = (await (await asked(item, 'replace', { 'if-match': eTag })).json()) as Shown;
    expect((await slice(uploadUrl, '0-4/5', 5)).status).toBe(200);
  });
});

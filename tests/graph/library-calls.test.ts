import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deltaItems, type DeltaItem } from '../../src/graph/calls/delta-items';
import { downloadPdf } from '../../src/graph/calls/download-pdf';
import { downloadVersion } from '../../src/graph/calls/download-version';
import { listChildren } from '../../src/graph/calls/list-children';
import { listDrives } from '../../src/graph/calls/list-drives';
import { listVersions } from '../../src/graph/calls/list-versions';
import { searchSites } from '../../src/graph/calls/search-sites';
import type { Delta } from '../../src/graph/transport/delta';
import { callOfLink } from '../../src/graph/transport/pages';
import { describeWith, soffice } from '../support/available';
import { driveId, removeFolder, siteId, startLocalSharePoint, tenantId, type LocalSharePoint } from './support/local-sharepoint';
import { wordFile } from './support/word-file';

let sharePoint: LocalSharePoint;

beforeEach(async () => {
  sharePoint = await startLocalSharePoint();
});
afterEach(() => removeFolder(sharePoint));

const inFolder = (...path: readonly string[]) => join(sharePoint.folder('Utkast'), ...path);

async function changes(link: string | null): Promise<Delta<DeltaItem>> {
  const delta = await deltaItems(sharePoint.sendAs('app'), driveId, link);
  if (delta === 'resync') {
    throw new Error('resync');
  }
  return delta;
}

function namesOf(delta: Delta<DeltaItem>): readonly string[] {
  return delta.changed.map(({ name }) => name).toSorted();
}

describe('browsing', () => {
  it('leads a person from the sites by library and folder to a file', async () => {
    mkdirSync(inFolder('Mallar § 1'));
    writeFileSync(inFolder('Mallar § 1', 'protokoll.docx'), await wordFile('x'));
    const send = sharePoint.sendAs('person');

    expect(await searchSites(send, 'LEDNINGENS')).toMatchObject([{ id: siteId, displayName: 'Ledningens genomgång' }]);
    expect(await searchSites(send, 'något annat')).toEqual([]);
    expect(await searchSites(send, '')).toHaveLength(1);
    expect((await listDrives(send, siteId)).map(({ name }) => name)).toEqual(['Mallar', 'Utkast']);
    const [folder] = await listChildren(send, driveId, null);
    expect(folder).toMatchObject({ name: 'Mallar § 1', folder: {} });
    expect(await listChildren(send, driveId, folder?.id ?? '')).toMatchObject([{ name: 'protokoll.docx' }]);
  });

  it('over the sites is not for the app', async () => {
    await expect(searchSites(sharePoint.sendAs('app'), '')).rejects.toMatchObject({ reason: 'no-access' });
  });

  it('shows all of a folder that comes in pages', async () => {
    Array.from({ length: 205 }, (_, index) => writeFileSync(inFolder(`${index}.txt`), 'x'));
    expect(await listChildren(sharePoint.sendAs('person'), driveId, null)).toHaveLength(205);
  });

  it.each(['https://graph.microsoft.com.evil.example/v1.0/x', 'http://graph.microsoft.com/v1.0/x', 'https://graph.microsoft.com/beta/x', 'https://169.254.169.254/v1.0/x', '/x'])('does not follow a next page to %s', (link) => {
    expect(() => callOfLink(link)).toThrow('leads elsewhere');
  });
});

describe('what has changed in a library', () => {
  it('is everything at first, and then what people and the app did since', async () => {
    mkdirSync(inFolder('Underlag'));
    writeFileSync(inFolder('Underlag', 'a.txt'), 'ett');
    writeFileSync(inFolder('Underlag', 'b.txt'), 'ett');
    const first = await changes(null);
    const [a] = first.changed.filter(({ name }) => name === 'a.txt');
    writeFileSync(inFolder('Underlag', 'a.txt'), 'ändrad');
    rmSync(inFolder('Underlag', 'b.txt'));
    const stored = await sharePoint.graph().documents.store({ tenantId, driveId, folder: 'Underlag', name: 'c.docx', ownId: 'a', bytes: await wordFile('x'), columns: {} });
    const second = await changes(first.link);

    expect(namesOf(first)).toEqual(['Underlag', 'a.txt', 'b.txt', 'root']);
    expect(a).toMatchObject({ isFolder: false, size: 3, parentId: first.changed.find(({ isFolder, name }) => isFolder && name === 'Underlag')?.id });
    expect(namesOf(second)).toEqual(['a.txt', 'c.docx']);
    expect(second.changed.find(({ name }) => name === 'a.txt')?.cTag).not.toBe(a?.cTag);
    expect(second.changed.find(({ name }) => name === 'c.docx')).toMatchObject({ id: stored.itemId, eTag: stored.eTag, editor: { isApp: true } });
    expect(second.gone).toEqual([first.changed.find(({ name }) => name === 'b.txt')?.id]);
    expect(await changes(second.link)).toMatchObject({ changed: [], gone: [] });
  });

  it('begins from now where only what comes is wanted, and stays known over a restart', async () => {
    writeFileSync(inFolder('a.txt'), 'ett');
    const from = await changes('latest');
    sharePoint = await sharePoint.restart();
    writeFileSync(inFolder('b.txt'), 'ett');

    expect(from.changed).toEqual([]);
    expect(namesOf(await changes(from.link))).toEqual(['b.txt']);
  });

  it('comes in pages', async () => {
    Array.from({ length: 205 }, (_, index) => writeFileSync(inFolder(`${index}.txt`), 'x'));
    expect((await changes(null)).changed).toHaveLength(206);
  });

  it('is to be read anew after a 410, which says where from', async () => {
    const { link } = await changes(null);
    sharePoint.addFault({ match: '/delta', kind: 'resync' });
    const path = link.replace('https://graph.microsoft.com/v1.0', '');
    const reply = await sharePoint.fetchAs(await sharePoint.signIn.appToken(tenantId), path);

    expect(reply.status).toBe(410);
    expect(reply.headers.get('location')).toMatch(/^https:\/\/graph\.microsoft\.com\/v1\.0\/drives\/b!drafts\/root\/delta\?%24select=[^&]*$/);
    expect(await reply.json()).toMatchObject({ error: { code: 'resyncChangesApplyDifferences' } });
    sharePoint.addFault({ match: '/delta', kind: 'resync' });
    expect(await deltaItems(sharePoint.sendAs('app'), driveId, link)).toBe('resync');
    rmSync(inFolder('.genomgang'), { recursive: true });
    sharePoint = await sharePoint.restart();
    expect(await deltaItems(sharePoint.sendAs('app'), driveId, link)).toBe('resync');
  });

  it('tells nothing of what is gone where everything is read anew', async () => {
    writeFileSync(inFolder('a.txt'), 'ett');
    await changes(null);
    renameSync(inFolder('a.txt'), inFolder('b.txt'));
    expect(namesOf(await changes(null))).toEqual(['b.txt', 'root']);
  });
});

describe('the versions of a file', () => {
  it('are listed newest first, with who made them, and each gives its content', async () => {
    writeFileSync(inFolder('a.txt'), 'ett');
    const [item] = await listChildren(sharePoint.sendAs('app'), driveId, null);
    const file = { driveId, itemId: item?.id ?? '' };
    writeFileSync(inFolder('a.txt'), 'två, längre');
    const send = sharePoint.sendAs('app');
    const versions = await listVersions(send, driveId, file.itemId);

    expect(versions).toMatchObject([{ id: '2.0', size: 13 }, { id: '1.0', size: 3, editor: null }]);
    expect(Buffer.from(await downloadVersion(send, file, '1.0')).toString()).toBe('ett');
    expect(Buffer.from(await downloadVersion(send, file, '2.0')).toString()).toBe('två, längre');
    await expect(downloadVersion(send, file, '7.0')).rejects.toMatchObject({ reason: 'missing' });
  });
});

describe('a file as PDF', () => {
  it('is nothing where SharePoint converts it not', async () => {
    const { itemId } = await sharePoint.graph().documents.store({ tenantId, driveId, folder: '', name: 'a.docx', ownId: 'a', bytes: await wordFile('x'), columns: {} });
    const reply = await sharePoint.fetchAs(await sharePoint.signIn.appToken(tenantId), `/drives/${driveId}/items/${itemId}/content?format=pdf`);

    expect(reply.status).toBe(501);
    expect(await reply.text()).toContain('SOFFICE_PATH');
    expect(await downloadPdf(sharePoint.sendAs('app'), driveId, itemId)).toBeNull();
    writeFileSync(inFolder('b.zip'), 'x');
    const archive = (await listChildren(sharePoint.sendAs('app'), driveId, null)).find(({ name }) => name === 'b.zip');
    expect(await downloadPdf(sharePoint.sendAs('app'), driveId, archive?.id ?? '')).toBeNull();
  });
});

describeWith({ name: 'LibreOffice', path: soffice() }, 'a file as PDF, with LibreOffice', (sofficePath) => {
  it('is made from the Word file and comes by an address that gets no token', async () => {
    await sharePoint.close();
    sharePoint = await startLocalSharePoint({ sofficePath });
    const { itemId } = await sharePoint.graph().documents.store({ tenantId, driveId, folder: '', name: 'Protokoll § 1.docx', ownId: 'a', bytes: await wordFile('Beslut'), columns: {} });
    const pdf = await downloadPdf(sharePoint.sendAs('app'), driveId, itemId);

    expect(Buffer.from(pdf ?? []).subarray(0, 5).toString()).toBe('%PDF-');
    expect(sharePoint.requests.find(({ call }) => call.includes('pre-authenticated'))).toMatchObject({ hasToken: false });
  });
});

import { contentHash } from '../../src/graph/office-content';
import type { NewFile } from '../../src/ports/document-library';
import { driveId, removeFolder, startLocalSharePoint, tenantId, type LocalSharePoint } from './support/local-sharepoint';
import { wordFile } from './support/word-file';

let sharePoint: LocalSharePoint;

beforeEach(async () => {
  sharePoint = await startLocalSharePoint();
});
afterEach(() => removeFolder(sharePoint));

const documents = () => sharePoint.graph().documents;

async function draft(change: Partial<NewFile> = {}): Promise<NewFile> {
  return { tenantId, driveId, folder: '', name: 'Protokoll.docx', ownId: 'x7', bytes: await wordFile('Utkast'), columns: { Status: 'Utkast' }, ...change };
}

async function setRules(rules: object): Promise<void> {
  const reply = await fetch(`${sharePoint.baseUrl}/libraries/${driveId}`, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(rules) });
  expect(reply.status).toBe(200);
}

async function seenByPerson(): Promise<readonly { name: string; publication: { level: string } }[]> {
  const reply = await sharePoint.fetchAs(await sharePoint.userToken(), `/drives/${driveId}/root/children`);
  return ((await reply.json()) as { value: { name: string; publication: { level: string } }[] }).value;
}

async function asPerson(itemId: string, call: 'checkout' | 'checkin'): Promise<number> {
  return (await sharePoint.fetchAs(await sharePoint.userToken(), `/drives/${driveId}/items/${itemId}/${call}`, { method: 'POST', body: '{}' })).status;
}

describe('a library that wants files checked out', () => {
  beforeEach(() => setRules({ requiresCheckOut: true }));

  it('gets a document that everybody sees', async () => {
    await documents().store(await draft());
    expect(await seenByPerson()).toMatchObject([{ name: 'Protokoll.docx', publication: { level: 'published' } }]);
  });

  it.each([
    ['in one go', {}],
    ['in slices', { upload: { simpleUpTo: 0 } }],
  ])('gets new content, and the document is there for others again (%s)', async (_how, settings) => {
    const graph = sharePoint.graph(settings);
    const stored = await graph.documents.store(await draft());
    const bytes = await wordFile('Ny text');
    const replaced = await graph.documents.replace(tenantId, stored, { bytes, columns: { Status: 'Klar' } });

    expect(replaced.contentHash).toBe(contentHash(bytes));
    expect(await seenByPerson()).toMatchObject([{ publication: { level: 'published' } }]);
    expect(await asPerson(stored.itemId, 'checkout')).toBe(204);
  });

  it('says who has the document checked out', async () => {
    const stored = await documents().store(await draft());
    await asPerson(stored.itemId, 'checkout');
    const replacing = documents().replace(tenantId, stored, { bytes: await wordFile('Ny text'), columns: {} });

    await expect(replacing).rejects.toMatchObject({ reason: 'locked', details: { lockedBy: 'Sekreterare' } });
    await asPerson(stored.itemId, 'checkin');
    expect(await documents().replace(tenantId, stored, { bytes: await wordFile('Ny text'), columns: {} })).toMatchObject({ itemId: stored.itemId });
  });

  it('and a column filled says which column, and is content when it is filled or no longer wanted', async () => {
    await setRules({ requiresCheckOut: true, requiredColumns: ['Status', 'Diarienummer'] });
    const storing = documents().store(await draft());
    await expect(storing).rejects.toMatchObject({ reason: 'columns-required', details: { columns: ['Diarienummer'] } });
    expect(await seenByPerson()).toEqual([]);

    await setRules({ requiresCheckOut: true, requiredColumns: [] });
    await documents().store(await draft());
    await setRules({ requiresCheckOut: true, requiredColumns: ['Diarienummer'] });
    await documents().store(await draft({ name: 'Nästa.docx', columns: { Diarienummer: 'SIAM 2027-55' } }));
    expect((await seenByPerson()).map(({ name }) => name)).toEqual(['Protokoll.docx', 'Nästa.docx']);
  });
});

describe('a library that only wants a column filled', () => {
  it('gets the document without it', async () => {
    await setRules({ requiredColumns: ['Diarienummer'] });
    await documents().store(await draft());
    expect(await seenByPerson()).toHaveLength(1);
  });
});

import { createColumn } from '../../src/graph/calls/create-column';
import { getLibrary } from '../../src/graph/calls/get-library';
import type { NewFile } from '../../src/ports/document-library';
import { driveId, removeFolder, startLocalSharePoint, tenantId, type LocalSharePoint } from './support/local-sharepoint';
import { wordFile } from './support/word-file';

let sharePoint: LocalSharePoint;

beforeEach(async () => {
  sharePoint = await startLocalSharePoint();
});
afterEach(() => removeFolder(sharePoint));

async function draft(name: string): Promise<NewFile> {
  return { tenantId, driveId, folder: 'Genomgångar/2027', name, ownId: '4711', bytes: await wordFile('Utkast'), columns: { Status: 'Utkast' } };
}

describe('the calls that storing takes', () => {
  const graphCalls = () => sharePoint.requests.filter(({ call, hasToken }) => hasToken && !/^(PUT|POST) .*(content|createUploadSession)$/.test(call)).map(({ call }) => call.replace(/^(\w+).*\/(\w+)$/, '$1 $2'));

  it.each([
    ['in one go', {}],
    ['in slices', { upload: { simpleUpTo: 0 } }],
  ])('are at most three to Graph besides the upload (%s)', async (_how, settings) => {
    const { documents } = sharePoint.graph(settings);
    const { itemId } = await documents.store(await draft('Protokoll.docx'));

    expect(graphCalls()).toEqual(['GET list', 'PATCH fields', `GET ${itemId}`]);
    sharePoint.requests.length = 0;
    await documents.store(await draft('Nästa.docx'));
    expect(graphCalls()).toHaveLength(2);
  });

  it('are one more where a column was made since the names were read', async () => {
    const { documents } = sharePoint.graph();
    await documents.store(await draft('Protokoll.docx'));
    await createColumn(sharePoint.sendAs('app'), await getLibrary(sharePoint.sendAs('app'), driveId), { name: 'Dnr', displayName: 'Diarienummer', kind: 'text' });
    const { itemId } = await documents.store({ ...(await draft('Nästa.docx')), columns: { Diarienummer: 'SIAM 2027-55' } });

    const fields = await sharePoint.fetchAs(await sharePoint.signIn.appToken(tenantId), `/drives/${driveId}/items/${itemId}/listItem/fields`);
    expect(await fields.json()).toMatchObject({ Dnr: 'SIAM 2027-55' });
  });
});

import { deflateSync } from 'node:zlib';
import { graphPdf } from '../../src/graph/library/graph-pdf';
import type { GraphReply } from '../../src/graph/transport/graph-exchange';
import { PdfFault } from '../../src/ports/pdf-maker';
import { describeWith, soffice } from '../support/available';
import { wordFile } from './support/word-file';
import { driveId, startLocalSharePoint, tenantId, type LocalSharePoint } from './support/local-sharepoint';

jest.setTimeout(60_000);

let sharePoint: LocalSharePoint;
afterEach(() => sharePoint.close().catch(() => undefined));

async function storedFile() {
  const { itemId } = await sharePoint.graph().documents.store({ tenantId, driveId, folder: '', name: 'Protokoll.docx', ownId: 'a', bytes: await wordFile('Beslut'), columns: {} });

  return { tenantId, driveId, itemId, name: 'Protokoll.docx' };
}

describeWith({ name: 'LibreOffice', path: soffice() }, 'a PDF by Microsoft 365', (sofficePath) => {
  it('is SharePoint’s own conversion, labelled so', async () => {
    sharePoint = await startLocalSharePoint({ sofficePath });
    const { pdf } = sharePoint.graph();

    expect(pdf.name).toBe('microsoft-365');
    expect(Buffer.from(await pdf.make(await storedFile())).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('comes later where SharePoint has asked us to wait', async () => {
    sharePoint = await startLocalSharePoint({ sofficePath });
    const file = await storedFile();
    sharePoint.addFault({ match: '/^GET .*content$/', kind: 'unavailable', seconds: 300 });
    const { pdf } = sharePoint.graph();

    await expect(pdf.make(file)).rejects.toMatchObject({ reason: 'throttled', details: { retryAt: expect.any(Date) as Date } });
    expect(Buffer.from(await pdf.make(file)).subarray(0, 5).toString()).toBe('%PDF-');
  });
});

it('is none where SharePoint does not convert', async () => {
  sharePoint = await startLocalSharePoint();

  await expect(sharePoint.graph().pdf.make(await storedFile())).rejects.toThrow(PdfFault);
});

const packedPage = Buffer.concat([Buffer.from('%PDF-1.7\n5 0 obj <</Type /ObjStm /N 1 /First 4 /Filter /FlateDecode>> stream\n'), deflateSync('1 0 <</Type/Page/Parent 2 0 R>>'), Buffer.from('\nendstream endobj\n%%EOF\n')]);

it.each([
  ['something else', '<html>Logga in</html>'],
  ['half a PDF', '%PDF-1.7\n1 0 obj <</Type /Page>>'],
  ['a PDF without a page', '%PDF-1.7\n1 0 obj <</Type /Pages /Count 0>> endobj\n%%EOF'],
])('is none where SharePoint answers with %s', async (_what, answer) => {
  await expect(madeOf(Buffer.from(answer))).rejects.toThrow(PdfFault);
});

it('may keep its pages packed', async () => {
  expect(await madeOf(packedPage)).toBe(packedPage);
});

function madeOf(bytes: Buffer): Promise<Uint8Array> {
  const reply = { status: 200, bytes } as unknown as GraphReply;

  return graphPdf(() => async () => reply).make({ tenantId, driveId, itemId: 'x', name: 'a.docx' });
}

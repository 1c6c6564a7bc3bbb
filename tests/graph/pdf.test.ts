import { graphPdf } from '../../src/graph/library/graph-pdf';
import type { GraphReply } from '../../src/graph/transport/graph-exchange';
import { PdfFault } from '../../src/ports/pdf-maker';
import { describeWith, soffice } from '../support/available';
import { wordFile } from './support/word-file';
import { driveId, startLocalSharePoint, tenantId, type LocalSharePoint } from './support/local-sharepoint';

jest.setTimeout(60_000);

let sharePoint: LocalSharePoint;
afterEach(() => sharePoint.close());

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
});

it('is none where SharePoint does not convert', async () => {
  sharePoint = await startLocalSharePoint();

  await expect(sharePoint.graph().pdf.make(await storedFile())).rejects.toThrow(PdfFault);
});

it('is none where SharePoint answers with something else', async () => {
  sharePoint = await startLocalSharePoint();
  const reply = { status: 200, bytes: new TextEncoder().encode('<html>Logga in</html>') } as unknown as GraphReply;

  await expect(graphPdf(() => async () => reply).make({ tenantId, driveId, itemId: 'x', name: 'a.docx' })).rejects.toThrow(PdfFault);
});

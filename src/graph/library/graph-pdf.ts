import { inflateSync } from 'node:zlib';
import { downloadPdf } from '../calls/download-pdf';
import { PdfFault, type PdfMaker } from '../../ports/pdf-maker';
import { provenPdf } from '../../ports/proven-pdf';
import type { SendGraph } from '../transport/graph-call';

/** Microsoft 365's own conversion of a file in a library (GET …/content?format=pdf): a PDF, not PDF/A. */
export function graphPdf(asApp: (tenantId: string) => SendGraph): PdfMaker {
  return {
    name: 'microsoft-365',
    async make({ tenantId, driveId, itemId, name }) {
      const bytes = await downloadPdf(asApp(tenantId), driveId, itemId);
      if (bytes === null) {
        throw new PdfFault('failed', `SharePoint does not convert ${name}`);
      }

      return provenPdf(bytes, inflateSync);
    },
  };
}

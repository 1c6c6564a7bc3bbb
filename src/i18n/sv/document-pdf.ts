import type { DocumentPdf, PdfMakerName } from '../../domain/document/document-pdf';

/** What a PDF is, by what made it: never more than is true. */
const labels: Readonly<Record<PdfMakerName, string>> = { libreoffice: 'PDF/A-2 (LibreOffice)', 'microsoft-365': 'PDF (Microsoft 365, inte PDF/A)' };

const waits: Readonly<Partial<Record<NonNullable<DocumentPdf['reason']>, string>>> = {
  queued: 'PDF görs nu och sparas strax. Du behöver inte göra något.',
  'not-converted': 'PDF kunde inte göras av den här filen. Dokumentet i sig är sparat. Vi försöker igen varje minut; öppna dokumentet och spara det på nytt om det inte hjälper.',
  'not-ready': 'PDF är inte gjord än: LibreOffice blev inte klart i tid. Dokumentet i sig är sparat. Vi försöker igen varje minut; du behöver inte göra något.',
  'no-program': 'PDF kunde inte göras: LibreOffice kunde inte startas. Dokumentet i sig är sparat. Be den som sköter Genomgång rätta SOFFICE_PATH; vi försöker igen varje minut.',
  'no-access': 'PDF kunde inte sparas: appen saknar rätt till biblioteket. Be den som sköter SharePoint ge appen Genomgång rätt att skriva där.',
  'name-taken': 'PDF kunde inte sparas: det finns redan en annan fil med samma namn. Vi skriver aldrig över något. Byt namn på den andra filen.',
};

/** What is said of a document's PDF: its label, why it waits, or that none is made. */
export function pdfText({ state, maker, reason }: DocumentPdf): string {
  if (state === 'none' || maker === null) {
    return 'PDF görs inte här: varken LibreOffice eller Microsoft 365 är inkopplat. Öppna dokumentet och välj Spara som PDF.';
  }

  return state === 'stored' ? labels[maker] : (waits[reason ?? 'queued'] ?? 'PDF är inte sparad än: SharePoint tar inte emot den just nu. Vi försöker igen av oss själva.');
}

import type { ReviewDocumentView, ReviewView } from '../../../src/contracts/review';
import { aReviewView } from './sample-review';

const stored: Pick<ReviewDocumentView, 'state' | 'message' | 'faults' | 'at' | 'pdf' | 'edits'> = { pdf: { state: 'stored', webUrl: 'https://sharepoint.invalid/handling.pdf', text: 'PDF/A-2 (LibreOffice)' }, state: 'stored', message: null, faults: [], edits: [], at: '2027-03-09T14:00:00.000Z' };

/** Kallelse, minutes and an extract that waits, as the coordinator of a closed review sees them. */
export const sampleDocuments: ReviewDocumentView[] = [
  { id: 'summons', kind: 'summons', name: 'Kallelse', fileName: 'Kallelse (R1).docx', webUrl: 'https://sharepoint.invalid/kallelse.docx', ...stored },
  { id: 'minutes', kind: 'minutes', name: 'Protokoll', fileName: 'Protokoll (utkast R1).docx', webUrl: 'https://sharepoint.invalid/protokoll.docx', ...stored },
  {
    id: 'extract-1',
    kind: 'minutes-extract',
    name: 'Protokollsutdrag § 14',
    fileName: 'Protokollsutdrag 1 (utkast R1).docx',
    webUrl: null,
    pdf: null,
    state: 'waiting',
    message: 'Utdraget kunde inte sparas i SharePoint. Dokumentet är öppet i Word hos någon annan. Vi försöker igen varje minut; stäng dokumentet för att det ska gå direkt.',
    faults: [],
    edits: [],
    at: '2027-03-10T08:00:00.000Z',
  },
];

/** A closed review with its documents, whose third item is under sekretess. */
export function aClosedReview(may: ReviewView['me']['may'] = ['make-extract', 'retry-document']): ReviewView {
  const review = aReviewView('secretary', { state: 'closed', documents: sampleDocuments });
  const items = review.items.map((item, index) => ({ ...item, paragraph: item.struck ? null : index + 12, confidential: index === 2, subjectAreas: ['miljo'] }));

  return { ...review, items, subjectAreas: [{ id: 'miljo', name: 'Miljö' }], me: { ...review.me, may: [...may] } };
}

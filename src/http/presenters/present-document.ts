import type { MinutesDraftView, ReviewDocumentView } from '../../contracts/review';
import { isOneDocument } from '../../domain/document/template-for';
import { minutesDraftOf, type ReviewDocument } from '../../domain/document/review-document';
import type { Review } from '../../domain/review/review';
import { documentNames, paragraphsText } from '../../i18n/sv/document-names';
import { pdfText } from '../../i18n/sv/document-pdf';
import { documentWaits } from '../../i18n/sv/document-waits';
import { httpText } from '../../i18n/sv/http';
import type { ReviewReading } from '../../usecases/review/review-reading';
import { presentWordEdit } from './present-word-edits';

/** Where the draft of the minutes is, or why it waits and what to do about it. */
export function presentMinutesDraft(review: Review): MinutesDraftView | null {
  const draft = minutesDraftOf(review);

  return draft && whereItIs(draft);
}

/** All documents of the review by what they are called, for whoever sees to them. */
export function presentDocuments(reading: ReviewReading): ReviewDocumentView[] {
  return reading.review.documents.map((document) => ({ id: document.id, kind: document.kind, name: nameIn(reading, document), pdf: document.pdf ? { state: document.pdf.state, webUrl: document.pdf.webUrl, text: pdfText(document.pdf) } : null, ...whereItIs(document) }));
}

function whereItIs(document: ReviewDocument): MinutesDraftView {
  const isWaiting = document.state === 'waiting';

  return {
    state: document.state,
    fileName: document.fileName,
    webUrl: document.webUrl,
    message: isWaiting ? documentWaits(document) : null,
    faults: isWaiting && document.reason === 'template-faulty' ? [...document.reasonDetails] : [],
    at: document.at,
    edits: document.edits.map(presentWordEdit),
  };
}

/** "Kallelse", "Protokollsutdrag § 14", "Protokollsutdrag Miljö"; at KTH "Kallelse och protokoll" (K-47). */
function nameIn({ review, routine }: ReviewReading, { kind, extract }: ReviewDocument): string {
  const { name } = documentNames[kind];
  if (extract) {
    const paragraphs = review.items.filter(({ id }) => extract.itemIds.includes(id)).flatMap(({ paragraph }) => paragraph ?? []);

    return `${name} ${extract.subjectArea === null ? paragraphsText(paragraphs) : (routine.subjectAreas[extract.subjectArea] ?? extract.subjectArea)}`;
  }

  return (kind === 'minutes' || kind === 'summons') && isOneDocument(routine, review) ? httpText.oneDocument : name;
}

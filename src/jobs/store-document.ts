import { documentColumns } from '../i18n/sv/document-columns';
import { storeDocument, type DocumentWorld } from '../usecases/document/store-document';
import { storePdf } from '../usecases/document/store-pdf';
import type { Handler } from './handler';

/** Has a document of the review stored; a template with faults waits for a person instead of being tried again. */
export function documentHandler(world: DocumentWorld): Handler<'graph.document'> {
  return async (tenantId, { reviewId, documentId }) => {
    const answer = await storeDocument(world, { tenantId, reviewId, documentId, columnsOf: documentColumns });
    if (answer.kind === 'stored') {
      return { kind: 'done' };
    }

    return answer.reason === 'template-faulty' || answer.reason === 'template-missing' || answer.reason === 'name-taken'
      ? { kind: 'given-up', reason: answer.reason }
      : { kind: 'again', at: answer.retryAt, reason: answer.reason };
  };
}

/** Has the PDF of a document stored. */
export function pdfHandler(world: DocumentWorld): Handler<'graph.pdf'> {
  return async (tenantId, { reviewId, documentId }) => {
    const answer = await storePdf(world, { tenantId, reviewId, documentId, columnsOf: documentColumns });

    return answer.kind === 'stored' ? { kind: 'done' } : { kind: 'again', at: answer.retryAt, reason: answer.reason };
  };
}

/** An earlier edition's message for the minutes, carried out as today's. */
export function earlierDraftHandler(world: DocumentWorld): Handler<'graph.minutes-draft'> {
  const handle = documentHandler(world);

  return (tenantId, { key, reviewId }) => handle(tenantId, { topic: 'graph.document', key, reviewId, documentId: 'minutes' });
}

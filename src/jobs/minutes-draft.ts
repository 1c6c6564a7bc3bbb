import { documentColumns } from '../i18n/sv/document-columns';
import { storeMinutesDraft, type DocumentWorld } from '../usecases/minutes/store-minutes-draft';
import type { Handler } from './handler';

/** Has the draft of the minutes stored; a template with faults waits for a person instead of being tried again. */
export function minutesDraftHandler(world: DocumentWorld): Handler<'graph.minutes-draft'> {
  return async (tenantId, { reviewId }) => {
    const answer = await storeMinutesDraft(world, { tenantId, reviewId, columnsOf: documentColumns });
    if (answer.kind === 'stored') {
      return { kind: 'done' };
    }

    return answer.reason === 'template-faulty' || answer.reason === 'template-missing' || answer.reason === 'name-taken'
      ? { kind: 'given-up', reason: answer.reason }
      : { kind: 'again', at: answer.retryAt, reason: answer.reason };
  };
}

import type { MinutesDraftView } from '../../contracts/review';
import type { MinutesDraft } from '../../domain/review/review';
import { httpText } from '../../i18n/sv/http';

/** Where the draft is, or why it waits and what to do about it. */
export function presentMinutesDraft(draft: MinutesDraft): MinutesDraftView {
  const reason = draft.state === 'waiting' ? (draft.reason ?? 'queued') : null;

  return {
    state: draft.state,
    fileName: draft.fileName,
    webUrl: draft.webUrl,
    message: reason && httpText.minutesDraft[reason](draft.reasonDetails),
    faults: reason === 'template-faulty' ? [...draft.reasonDetails] : [],
    at: draft.at,
  };
}

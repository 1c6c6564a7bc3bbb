/** What became of a call to the chat service that was not answered as it should. */
export type SendOutcome = 'gone' | 'refused' | 'in-doubt';

/** The message or the chat is gone, or not ours to change. */
const gone: readonly number[] = [403, 404];

/** The service answered that it failed, or one in front of it gave up waiting: what was sent may have been done. */
const inDoubt: readonly number[] = [500, 502, 504];

/** The call never left: nobody listened, nobody was found. */
const neverSent: readonly unknown[] = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];

/**
 * 429, 412 and 503 are said before anything is done, other 4xx for good: refused. 500, 502, 504, a line that broke and a time that ran
 * out leave it open whether the message was posted.
 */
export function outcomeOf(error: unknown): SendOutcome {
  const { statusCode = 0, code } = error as { readonly statusCode?: number; readonly code?: unknown };
  if (statusCode === 0) {
    return neverSent.includes(code) ? 'refused' : 'in-doubt';
  }
  if (inDoubt.includes(statusCode)) {
    return 'in-doubt';
  }

  return gone.includes(statusCode) ? 'gone' : 'refused';
}

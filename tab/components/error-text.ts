import { tabFrame } from '../../src/i18n/sv/tab-frame';
import { ApiError, NoContactError } from '../api/api-error';

/** The error for a person: the server's own words where it gave some. */
export function errorText(error: unknown): string {
  if (error instanceof ApiError) {
    return error.message;
  }

  return error instanceof NoContactError ? tabFrame.notSentNow : tabFrame.unknownFault;
}

import type { ErrorView } from '../../src/contracts/error';

/** An answer from the server that is not a success; `message` is Swedish and ready to show. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly view: ErrorView['error'],
  ) {
    super(view.message);
    this.name = 'ApiError';
  }
}

/** No answer at all: the network or the server is away, and trying again later is the thing to do. */
export class NoContactError extends Error {
  override name = 'NoContactError';
}

/** Whether the same call may succeed later without anybody changing anything. */
export function isPassing(error: unknown): boolean {
  return error instanceof NoContactError || (error instanceof ApiError && (error.status >= 500 || error.status === 429));
}

/** Whether somebody else changed the same thing first. */
export function isChangedByOther(error: unknown): boolean {
  return error instanceof ApiError && (error.view.code === 'changed-by-other' || error.view.code === 'proposal-changed');
}

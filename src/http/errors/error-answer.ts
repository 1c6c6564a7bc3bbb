import type { ErrorRequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import type { ErrorView } from '../../contracts/error';
import { RefusalError } from '../../domain/errors';
import { StoreFault } from '../../ports/store-fault';
import { refusalText } from '../../i18n/sv/refusals';
import { httpText } from '../../i18n/sv/http';
import { callerOf } from '../middleware/authenticate';
import { requestIdOf } from '../middleware/request-id';
import { DoorError } from './door-error';
import { errorStatus, type ErrorCode } from './error-status';
import { withoutPersonalData } from './without-personal-data';

/** The one place where an error becomes an answer. What was refused is logged by its ids; a fault of ours is logged and answered without details. */
export function errorAnswer(log: Logger): ErrorRequestHandler {
  return (thrown: unknown, request, response, next) => {
    if (response.headersSent) {
      next(thrown);
      return;
    }

    const requestId = requestIdOf(response);
    const error = asDoorError(thrown);
    if (error.code === 'internal' || error.code === 'store-unavailable') {
      log.error({ requestId, fault: withoutPersonalData(thrown) }, 'request failed');
    } else {
      log.warn({ requestId, code: error.code, method: request.method, ...attemptOf(thrown, response) }, 'request refused');
    }
    if (error.retryAfterSeconds !== undefined) {
      response.set('Retry-After', String(error.retryAfterSeconds));
    }
    if (error.code === 'not-signed-in') {
      response.set('WWW-Authenticate', 'Bearer');
    }

    const view: ErrorView = { error: { code: error.code, message: error.message, requestId, ...(error.fields && { fields: error.fields }) } };
    response.status(errorStatus[error.code]).json(view);
  };
}

/** Who tried what, by ids alone. A review's id comes from the address: it is one of ours only where a rule has read the review (T16). */
function attemptOf(thrown: unknown, response: Response): Readonly<Record<string, string | null>> {
  const principal = callerOf(response)?.principal;
  const hasReadReview = thrown instanceof RefusalError && thrown.refusal.code !== 'not-found';

  return {
    route: (response.locals['route'] as string | undefined) ?? null,
    tenantId: principal?.tenantId ?? null,
    personId: principal?.personId ?? null,
    reviewId: hasReadReview ? ((response.locals['reviewId'] as string | undefined) ?? null) : null,
  };
}

interface AnsweredError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly fields?: { path: string; message: string }[];
  readonly retryAfterSeconds?: number;
}

function asDoorError(thrown: unknown): AnsweredError {
  if (thrown instanceof RefusalError) {
    return { code: thrown.refusal.code, message: refusalText(thrown.refusal) };
  }

  const error = thrown instanceof DoorError ? thrown : new DoorError(thrown instanceof StoreFault ? 'store-unavailable' : codeOfExpress(thrown));
  const { fields, retryAfterSeconds } = error.details;

  return {
    code: error.code,
    message: httpText.errors[error.code],
    ...(fields && { fields: [...fields] }),
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
  };
}

/** Express and its body reader mark what the caller did wrong with a 4xx status. */
function codeOfExpress(thrown: unknown): DoorError['code'] {
  const status = typeof thrown === 'object' && thrown !== null && 'status' in thrown ? thrown.status : undefined;
  if (status === 413) {
    return 'too-large';
  }

  return typeof status === 'number' && status >= 400 && status < 500 ? 'unreadable-body' : 'internal';
}

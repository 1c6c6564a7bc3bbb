import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { callerOf } from './authenticate';
import { requestIdOf } from './request-id';

/** One line for each answer: ids, the route's pattern and the time. Never a path, a query, a header or a body (T16). */
export function accessLog(log: Logger): RequestHandler {
  return (request, response, next) => {
    const began = performance.now();

    response.once('close', () => {
      const principal = callerOf(response)?.principal;
      log.info(
        {
          requestId: requestIdOf(response),
          method: request.method,
          route: response.locals['route'] ?? null,
          status: response.statusCode,
          finished: response.writableFinished,
          milliseconds: Math.round(performance.now() - began),
          tenantId: principal?.tenantId ?? null,
          personId: principal?.personId ?? null,
        },
        'request',
      );
    });
    next();
  };
}

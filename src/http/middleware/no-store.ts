import type { RequestHandler } from 'express';

/** Answers with content of the record are never kept by a browser or a proxy. */
export function noStore(): RequestHandler {
  return (_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  };
}

import { randomUUID } from 'node:crypto';
import type { RequestHandler, Response } from 'express';

/** Takes the caller's `x-request-id` where it is a plain id, else makes one; every answer carries it. */
export function requestId(): RequestHandler {
  return (request, response, next) => {
    const given = request.get('x-request-id');
    const id = given && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID();
    response.locals['requestId'] = id;
    response.set('x-request-id', id);
    next();
  };
}

export function requestIdOf(response: Response): string {
  return String(response.locals['requestId']);
}

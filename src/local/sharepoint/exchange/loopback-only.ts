import type { NextFunction, Request, Response } from 'express';

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;

/** Whoever is not on this machine gets 404. */
export function loopbackOnly(request: Request, response: Response, next: NextFunction): void {
  if (LOOPBACK.test(request.socket.remoteAddress ?? '')) {
    next();
    return;
  }
  response.status(404).end();
}

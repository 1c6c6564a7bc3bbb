import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import type { GraphRefusal, Reply } from './reply';

export function sendReply(reply: Reply, response: Response): void {
  response.status(reply.status).set('request-id', randomUUID());

  if ('location' in reply) {
    response.set('Location', reply.location).end();
  } else if ('bytes' in reply) {
    response.type(reply.contentType).send(Buffer.from(reply.bytes));
  } else {
    response.json(reply.json);
  }
}

/** Graph's error body: code and message, and ids to quote to Microsoft in `innerError`. */
export function sendRefusal(refusal: GraphRefusal, request: Request, response: Response): void {
  const requestId = randomUUID();
  const innerError = {
    date: new Date().toISOString().slice(0, 19),
    'request-id': requestId,
    'client-request-id': request.get('client-request-id') ?? requestId,
  };

  response
    .status(refusal.status)
    .set({ 'request-id': requestId, ...refusal.headers })
    .json({ error: { code: refusal.code, message: refusal.message, innerError } });
}

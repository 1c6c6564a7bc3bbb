import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import type { GraphRefusal, Reply } from './reply';

export function sendReply(reply: Reply, response: Response): void {
  response.status(reply.status).set('request-id', randomUUID());

  if ('location' in reply) {
    response.set('Location', reply.location).end();
  } else if ('bytes' in reply) {
    response.type(reply.contentType).send(Buffer.from(reply.bytes));
  } else if ('json' in reply) {
    response.set({ ...reply.headers }).json(reply.json);
  } else {
    response.end();
  }
}

export function sendRefusal(refusal: GraphRefusal, request: Request, response: Response): void {
  const body = errorBody(refusal, request.get('client-request-id'));

  response
    .status(refusal.status)
    .set({ 'request-id': body.error.innerError['request-id'], ...refusal.headers })
    .json(body);
}

/** Graph's error body: code and message, and ids to quote to Microsoft in `innerError`. */
export function errorBody(refusal: GraphRefusal, clientRequestId?: string) {
  const requestId = randomUUID();
  const innerError = { ...(refusal.innerCode === undefined ? {} : { code: refusal.innerCode }), date: new Date().toISOString().slice(0, 19), 'request-id': requestId, 'client-request-id': clientRequestId ?? requestId };
  return { error: { code: refusal.code, message: refusal.message, innerError } };
}

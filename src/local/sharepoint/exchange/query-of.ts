import type { Request } from 'express';

/** The query as it was sent: express's own reading makes more of brackets than Graph does. */
export function queryOf(request: Request): URLSearchParams {
  return new URL(request.originalUrl, 'http://localhost').searchParams;
}

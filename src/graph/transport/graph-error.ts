import { z } from 'zod';
import type { GraphReply } from './graph-exchange';

const errorBody = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

/** Graph's error in a reply; empty texts where the body is something else (a proxy's HTML page). */
export function graphErrorOf(reply: GraphReply): { readonly code: string; readonly message: string } {
  try {
    return errorBody.parse(JSON.parse(Buffer.from(reply.bytes).toString('utf8'))).error;
  } catch {
    return { code: '', message: '' };
  }
}

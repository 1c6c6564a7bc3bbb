import type { z } from 'zod';
import { LibraryFault } from '../../ports/document-library';
import type { GraphReply } from './graph-exchange';

/** The reply's JSON, with only what we read; a reply of another shape is refused rather than guessed at. */
export function readReply<Schema extends z.ZodType>(reply: GraphReply, schema: Schema): z.output<Schema> {
  try {
    return schema.parse(JSON.parse(Buffer.from(reply.bytes).toString('utf8')));
  } catch (error) {
    throw new LibraryFault('refused', { message: `Graph answered in a shape that we do not know: ${String(error)}` });
  }
}

import { z } from 'zod';
import { LibraryFault } from '../../ports/document-library';
import type { SendGraph } from './graph-call';
import type { GraphCall } from './graph-exchange';
import { readReply } from './read-reply';

/** More pages than this is a loop, not a library. */
const MOST_PAGES = 1_000;

/** All of a collection, page after page. */
export async function sendPages<Schema extends z.ZodType>(send: SendGraph, call: GraphCall, one: Schema): Promise<readonly z.output<Schema>[]> {
  const page = z.object({ value: z.array(one), '@odata.nextLink': z.string().optional() });
  const all: z.output<Schema>[] = [];
  let next: GraphCall = call;

  for (let number = 1; number <= MOST_PAGES; number += 1) {
    const { value, '@odata.nextLink': link } = readReply(await send(next), page);
    all.push(...value);
    if (link === undefined) {
      return all;
    }
    next = callOfLink(link);
  }
  throw new LibraryFault('refused', { message: `${call.path} has more than ${MOST_PAGES} pages` });
}

/** The call that a nextLink or deltaLink asks for. One that leads anywhere but to Graph v1.0 is refused: it would carry the token there. */
export function callOfLink(link: string): GraphCall {
  const url = URL.canParse(link) ? new URL(link) : null;
  if (url?.origin !== 'https://graph.microsoft.com' || !url.pathname.startsWith('/v1.0/')) {
    throw new LibraryFault('refused', { message: `Graph gave a link that leads elsewhere: ${url?.host ?? 'no address'}` });
  }
  return { method: 'GET', path: url.pathname.slice('/v1.0'.length), query: Object.fromEntries(url.searchParams) };
}

import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import { nameOf } from '../disk/item-record';
import { contentTypeOf } from '../present/content-type';
import type { OpenLibrary } from './ask';

export const DOWNLOAD_PATH = '/pre-authenticated';

/** Addresses that need no token, as SharePoint gives for downloads. A call that brings one is refused: it was leaked. */
export class Downloads {
  private readonly tickets = new Map<string, { readonly library: OpenLibrary; readonly itemId: string }>();

  /** The ticket stands until the process ends; what matters here is that it works without a token. */
  offer(library: OpenLibrary, itemId: string): string {
    const ticket = randomUUID();
    this.tickets.set(ticket, { library, itemId });
    return `${DOWNLOAD_PATH}/${ticket}`;
  }

  readonly handler: RequestHandler<{ readonly ticket: string }> = (request, response) => {
    const offered = this.tickets.get(request.params.ticket);
    const record = offered?.library.disk.byId(offered.itemId) ?? null;
    if (request.headers.authorization !== undefined) {
      response.status(401).end();
      return;
    }
    if (offered === undefined || record === null) {
      response.status(404).end();
      return;
    }
    response.type(contentTypeOf(nameOf(record.path))).send(Buffer.from(offered.library.disk.read(record)));
  };
}

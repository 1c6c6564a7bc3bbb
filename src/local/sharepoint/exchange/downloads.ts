import { randomUUID } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import { convertToPdf } from '../convert-to-pdf';
import { nameOf } from '../disk/item-record';
import { contentTypeOf } from '../present/content-type';
import type { OpenLibrary } from './ask';

export const DOWNLOAD_PATH = '/pre-authenticated';

interface Offer {
  readonly library: OpenLibrary;
  readonly itemId: string;
  readonly as: 'file' | 'pdf';
}

/** Addresses that need no token, as SharePoint gives for downloads. A call that brings one is refused: it was leaked. */
export class Downloads {
  private readonly tickets = new Map<string, Offer>();

  constructor(private readonly sofficePath: string | null) {}

  /** The ticket stands until the process ends; what matters here is that it works without a token. */
  offer(offered: Offer): string {
    const known = [...this.tickets].find(([, other]) => other.itemId === offered.itemId && other.as === offered.as && other.library === offered.library)?.[0];
    const ticket = known ?? randomUUID();
    this.tickets.set(ticket, offered);
    return `${DOWNLOAD_PATH}/${ticket}`;
  }

  readonly handler: RequestHandler<{ readonly ticket: string }> = async (request, response) => {
    const offered = this.tickets.get(request.params.ticket);
    if (request.headers.authorization !== undefined) {
      response.status(401).end();
      return;
    }
    if (offered === undefined) {
      response.status(404).end();
      return;
    }
    await this.send(offered, response);
  };

  private async send({ library, itemId, as }: Offer, response: Response): Promise<void> {
    const record = library.disk.byId(itemId);
    if (record === null) {
      response.status(404).end();
      return;
    }

    const name = nameOf(record.path);
    const bytes = library.disk.read(record);
    if (as === 'file' || this.sofficePath === null) {
      response.type(contentTypeOf(name)).send(Buffer.from(bytes));
      return;
    }
    const pdf = await convertToPdf(this.sofficePath, name, bytes).catch(() => null);
    if (pdf === null) {
      response.status(500).end();
      return;
    }
    response.type('application/pdf').send(Buffer.from(pdf));
  }
}

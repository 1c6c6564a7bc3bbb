import type { Express } from 'express';
import type { Logger } from 'pino';
import { createBot, type BotParts } from '../bot/bot';
import { createApp } from './http/app';
import type { AppParts } from './http/app-parts';
import { chatCardHandler } from './jobs/chat-card';
import { briefingHandler } from './jobs/briefing';
import { createSharePointWatch, type SharePointWatch } from './jobs/sharepoint-watch';
import { documentHandler, earlierDraftHandler, pdfHandler } from './jobs/store-document';
import { createOutboxWorker, type OutboxWorker } from './jobs/outbox-worker';
import type { ActionListWorld } from './usecases/action-list/action-list-world';
import type { BriefingWorld } from './usecases/briefing/briefing-world';
import type { DocumentWorld } from './usecases/document/store-document';

export interface ProductParts {
  readonly world: DocumentWorld & BriefingWorld & ActionListWorld;
  readonly log: Logger;
  readonly bot: Omit<BotParts, 'world' | 'log'>;
  readonly http: Omit<AppParts, 'world' | 'log' | 'bot'>;
}

/** The product between its world and its doors: what both composition roots build alike. It neither listens nor works until told. */
export function assembleProduct({ world, log, ...parts }: ProductParts): { readonly app: Express; readonly worker: OutboxWorker; readonly sharePointWatch: SharePointWatch } {
  const bot = createBot({ ...parts.bot, world, log });
  const worker = createOutboxWorker({
    outbox: world.store.outbox,
    handlers: { 'chat.card': chatCardHandler(bot.deliverCard), 'graph.document': documentHandler(world), 'graph.minutes-draft': earlierDraftHandler(world), 'graph.pdf': pdfHandler(world), 'graph.briefing': briefingHandler(world) },
    clock: world.clock,
    live: world.live,
    onFault: (fault, claimed) => log.error({ err: fault, outbox: claimed?.id }, 'outbox'),
  });

  const sharePointWatch = createSharePointWatch(world, (fault) => log.warn({ err: fault }, 'sharepoint watch'));

  return { app: createApp({ ...parts.http, world, log, bot }), worker, sharePointWatch };
}

/** The address of a place in the tab. */
export function tabAddress(publicUrl: string): BotParts['tabUrl'] {
  return (place) => {
    if (place.action !== undefined) {
      return `${publicUrl}/tab/actions${place.action === 'mine' ? '' : `/${place.action}`}`;
    }

    return `${publicUrl}/tab/reviews/${encodeURIComponent(place.reviewId)}${place.itemId ? `?item=${encodeURIComponent(place.itemId)}` : ''}`;
  };
}

import type { AgendaItem } from '../../../src/domain/agenda/agenda-item';
import type { Action } from '../../../src/domain/action/action';
import { newAction } from '../../../src/domain/action/new-action';
import type { Card } from '../../../bot/cards/card';
import { tenantId, type BotFixture } from './bot-fixture';

/** What the bot answers to an invoke of the message extension. */
export interface ExtensionSeen {
  readonly composeExtension?: {
    readonly type: string;
    readonly text?: string;
    readonly attachments?: readonly { readonly contentType: string; readonly content: Card; readonly preview: { readonly contentType: string; readonly content: { readonly title: string; readonly text: string } } }[];
  };
  readonly task?: { readonly type: string; readonly value: string | { readonly title: string; readonly card: { readonly content: Card } } };
}

/** Uses the message extension through the stand-in chat's own door. */
export async function extend(fixture: BotFixture, person: string, name: string, value: unknown, where = fixture.conversation): Promise<ExtensionSeen> {
  const response = await fetch(`${fixture.url}/local/chat/${encodeURIComponent(where)}/extension`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person, name, value }),
  });
  const text = await response.text();
  if (!response.ok) {
    throw new Error(`${response.status} ${text}`);
  }

  return JSON.parse(text) as ExtensionSeen;
}

export function search(fixture: BotFixture, person: string, commandId: string, words: string, more: object = {}): Promise<ExtensionSeen> {
  return extend(fixture, person, 'query', { commandId, parameters: [{ name: 'searchText', value: words }], queryOptions: { skip: 0, count: 25 }, ...more });
}

/** Ends an item behind everybody's back, with the actions that its decision made. */
export async function decideBehind(fixture: BotFixture, itemId: string, change: Partial<AgendaItem>, actions: readonly Partial<Action>[] = []): Promise<void> {
  await fixture.world.store.reviews.change({ tenantId, reviewId: fixture.reviewId, requestKey: null }, ({ review }) => ({
    ok: true,
    value: {
      review: { ...review, items: review.items.map((item) => (item.id === itemId ? { ...item, ...change } : item)) },
      ledger: { verb: 'decide', actor: 'chef', at: '2027-03-09T12:21:00.000Z', payload: {} },
      outbox: [],
      actions: actions.map((action) => ({
        ...newAction({ number: 14, unitId: 'fs', reviewId: fixture.reviewId, itemId, text: 'uppdatera laglistan', responsible: 'avdelningschef drift', personId: null, dueDate: '2027-06-30', decidedOn: '2027-03-09', confidential: false }),
        ...action,
      })),
      result: null,
    },
  }));
}

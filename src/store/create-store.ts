import { sql } from 'kysely';
import type { Store } from '../ports/store';
import { actionListStore } from './action-list/action-list-store';
import { actionStore } from './actions/action-store';
import { chatStore } from './chats/chat-store';
import { ledgerStore } from './ledger/ledger-store';
import { outboxStore } from './outbox/outbox-store';
import { reviewStore } from './reviews/review-store';
import { searchStore } from './search/search-store';
import type { StoreContext } from './store-context';
import { templateStore } from './templates/template-store';
import { tokenCache } from './tokens/token-cache';
import { unitStore } from './units/unit-store';
import { watchStore } from './watches/watch-store';

/** A store that cannot answer within this time is not ready. */
const READY_MS = 2_000;

/** The store over a migrated database, alike for the embedded one and for PostgreSQL. */
export function createStore(context: StoreContext & { close(): Promise<void> }): Store {
  return {
    reviews: reviewStore(context),
    actions: actionStore(context),
    actionLists: actionListStore(context),
    search: searchStore(context),
    units: unitStore(context),
    chats: chatStore(context),
    templates: templateStore(context),
    tokens: tokenCache(context),
    watches: watchStore(context),
    outbox: outboxStore(context),
    ledger: ledgerStore(context),
    isReady: () => isReady(context),
    close: () => context.close(),
  };
}

async function isReady(context: StoreContext): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), READY_MS);
  });
  const answered = context
    .assertRoom()
    .then(() => sql`select 1`.execute(context.db))
    .then(
      () => true,
      () => false,
    );

  return Promise.race([answered, tooLate]).finally(() => clearTimeout(timer));
}

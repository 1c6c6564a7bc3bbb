import { firstTables } from './0001-first-tables';
import { loadReview } from './0002-load-review';
import { saveReview } from './0003-save-review';
import { actions } from './0004-actions';
import { requestKeys } from './0005-request-keys';
import { search } from './0006-search';
import { outboxDue } from './0007-outbox-due';
import { changesTogether } from './0008-changes-together';
import { watches } from './0010-watches';
import { actionList } from './0011-action-list';
import { tokens } from './0012-tokens';
import type { Migration } from './migration';

/** Every migration, in the order in which they are carried out. */
export const migrations: readonly Migration[] = [firstTables, loadReview, saveReview, actions, requestKeys, search, outboxDue, changesTogether, watches, actionList, tokens];

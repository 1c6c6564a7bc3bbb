import { sql } from 'kysely';
import type { Action } from '../../domain/action/action';
import type { Review } from '../../domain/review/review';
import type { LedgerRow } from '../../ports/ledger';
import type { OutboxMessage } from '../../ports/outbox';
import { toJson } from '../json';
import { lastOfTransaction } from '../last-of-transaction';
import { ledgerColumns } from '../ledger/ledger-columns';
import { latestByKey } from '../outbox/latest-by-key';
import type { Database } from '../tables';
import { changedItems, removedItems, reviewColumns } from './review-rows';

/** All that the changes of one transaction write. */
export interface ChangeToSave {
  readonly tenantId: string;
  /** The items as they stand in the store. */
  readonly itemsBefore: Review['items'];
  readonly review: Review;
  /** A new random one. */
  readonly stamp: string;
  /** In the order of the chain. */
  readonly ledgerRows: readonly LedgerRow[];
  readonly organisationRow: LedgerRow | null;
  readonly outbox: readonly OutboxMessage[];
  readonly actions?: readonly Action[] | undefined;
  readonly counters?: Readonly<Record<string, number>> | undefined;
  /** Keys that no other request may have. */
  readonly ownKeys: readonly string[];
  /** Keys under which they are known too. */
  readonly otherKeys?: readonly string[] | undefined;
}

/** Saves in one statement, the last of its transaction. What has not changed is not written. */
export async function saveChange(db: Database, change: ChangeToSave): Promise<void> {
  await sql`select save_changes(${change.tenantId}, ${change.review.id}, ${toJson(documentOf(change))}, ${change.ownKeys}, ${change.otherKeys ?? []})${lastOfTransaction}`.execute(db);
}

/** The document that the database's function `save_review` reads, which `save_changes` calls. */
function documentOf(change: ChangeToSave): object {
  const { review, itemsBefore, ledgerRows, organisationRow } = change;
  const last = ledgerRows.at(-1);

  return {
    review: { ...reviewColumns(review), stamp: change.stamp, ...(last && { chain_position: last.position, chain_hash: last.hash }) },
    items: ifAny(changedItems(itemsBefore, review.items)),
    removed: ifAny(removedItems(itemsBefore, review.items)),
    ledger: ifAny([...ledgerRows, ...(organisationRow ? [organisationRow] : [])].map(ledgerColumns)),
    heads: organisationRow ? [{ chain: organisationRow.chain, position: organisationRow.position, hash: organisationRow.hash }] : undefined,
    outbox: ifAny(latestByKey(change.outbox).map((message) => ({ key: message.key, message }))),
    actions: ifAny((change.actions ?? []).map(actionColumns)),
    counters: change.counters,
  };
}

/** Parts that are left out of the document cost nothing. */
function ifAny<T>(rows: readonly T[]): readonly T[] | undefined {
  return rows.length > 0 ? rows : undefined;
}

function actionColumns(action: Action): object {
  return {
    number: action.number,
    unit_id: action.unitId,
    item_id: action.itemId,
    text: action.text,
    responsible: action.responsible,
    person_id: action.personId,
    due_date: action.dueDate,
    original_due_date: action.originalDueDate,
    state: action.state,
    decided_on: action.decidedOn,
    confidential: action.confidential,
  };
}

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

/** All that one change writes. */
export interface ChangeToSave {
  readonly tenantId: string;
  /** The items as they stand in the store. */
  readonly itemsBefore: Review['items'];
  readonly review: Review;
  /** A new random one. */
  readonly stamp: string;
  readonly ledgerRow: LedgerRow | null;
  readonly organisationRow: LedgerRow | null;
  readonly outbox: readonly OutboxMessage[];
  readonly actions?: readonly Action[] | undefined;
  readonly counters?: Readonly<Record<string, number>> | undefined;
  readonly requestKey: string | null;
  readonly alsoKnownAs?: readonly string[] | undefined;
}

/** Saves a change in one statement, the last of its transaction. What has not changed is not written. */
export async function saveChange(db: Database, change: ChangeToSave): Promise<void> {
  await sql`select save_review_once(${change.tenantId}, ${change.review.id}, ${toJson(documentOf(change))}, ${change.alsoKnownAs ?? []})${lastOfTransaction}`.execute(db);
}

/** The document that the database's function `save_review` reads, which `save_review_once` calls. */
function documentOf(change: ChangeToSave): object {
  const { review, itemsBefore, ledgerRow, organisationRow } = change;

  return {
    review: { ...reviewColumns(review), stamp: change.stamp, ...(ledgerRow && { chain_position: ledgerRow.position, chain_hash: ledgerRow.hash }) },
    items: ifAny(changedItems(itemsBefore, review.items)),
    removed: ifAny(removedItems(itemsBefore, review.items)),
    ledger: ifAny([ledgerRow, organisationRow].filter((row) => row !== null).map(ledgerColumns)),
    heads: organisationRow ? [{ chain: organisationRow.chain, position: organisationRow.position, hash: organisationRow.hash }] : undefined,
    outbox: ifAny(latestByKey(change.outbox).map((message) => ({ key: message.key, message }))),
    actions: ifAny((change.actions ?? []).map(actionColumns)),
    counters: change.counters,
    request: change.requestKey ?? undefined,
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

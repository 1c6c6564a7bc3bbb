import type { Result } from '../../domain/result';
import type { ActionChange, ActionChangeAnswer, ActionChangeRequest, LoadedAction } from '../../ports/action-store';
import { inTransaction, type Ending } from '../in-transaction';
import { appendToChain } from '../ledger/enter-rows';
import type { StoreContext } from '../store-context';
import type { Database } from '../tables';
import { keysOf } from '../reviews/asked-change';
import { findUnit } from '../units/read-units';
import { actionFrom, changingColumns } from './action-rows';

/** Locks and loads the action, runs the rule, saves what it answers with its row in the ledger. */
export async function changeAction({ db, assertRoom }: StoreContext, request: ActionChangeRequest, decide: (loaded: LoadedAction) => Result<ActionChange>): Promise<ActionChangeAnswer> {
  await assertRoom();

  return inTransaction(db, async (transaction): Promise<Ending<ActionChangeAnswer>> => {
    const loaded = await lockedAction(transaction, request);
    if (!loaded) {
      return unchanged(unknownAction(request.number));
    }
    if (await isSeen(transaction, request)) {
      return unchanged({ kind: 'repeated', action: loaded.action });
    }
    const decided = decide(loaded);
    if (!decided.ok) {
      return unchanged({ kind: 'refused', refusal: decided.refusal });
    }
    if (decided.value.action === loaded.action) {
      return unchanged({ kind: 'done', action: loaded.action });
    }
    await save(transaction, request, decided.value);

    return { keep: true, value: { kind: 'done', action: decided.value.action } };
  });
}

/** The answer where the tenant has no such action. */
export function unknownAction(number: number): ActionChangeAnswer {
  return { kind: 'refused', refusal: { code: 'action-unknown', details: { number } } };
}

function unchanged(value: ActionChangeAnswer): Ending<ActionChangeAnswer> {
  return { keep: false, value };
}

async function lockedAction(db: Database, { tenantId, number }: ActionChangeRequest): Promise<LoadedAction | null> {
  const row = await db.selectFrom('action').selectAll().where('tenant_id', '=', tenantId).where('number', '=', number).forUpdate().executeTakeFirst();
  const unit = row ? await findUnit(db, tenantId, row.unit_id) : null;

  return row && unit ? { action: actionFrom(row), unit } : null;
}

/** Asked after the lock is held, so that the same request at the same moment is seen. */
async function isSeen(db: Database, request: ActionChangeRequest): Promise<boolean> {
  const keys = keysOf(request);
  const seen = keys.length === 0 ? undefined : await db.selectFrom('request').select('key').where('tenant_id', '=', request.tenantId).where('key', 'in', keys).executeTakeFirst();

  return seen !== undefined;
}

async function save(db: Database, { tenantId, number, requestKey, alsoKnownAs = [] }: ActionChangeRequest, { action, ledger }: ActionChange): Promise<void> {
  if (action.number !== number) {
    throw new Error('a change answered another action than the one it was given');
  }
  await db.updateTable('action').set(changingColumns(action)).where('tenant_id', '=', tenantId).where('number', '=', number).execute();
  await appendToChain(db, tenantId, `action:${number}`, ledger);
  if (requestKey !== null) {
    await db.insertInto('request').values({ tenant_id: tenantId, key: requestKey, review_id: action.reviewId }).execute();
  }
  if (alsoKnownAs.length > 0) {
    await db
      .insertInto('request')
      .values(alsoKnownAs.map((key) => ({ tenant_id: tenantId, key, review_id: action.reviewId })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

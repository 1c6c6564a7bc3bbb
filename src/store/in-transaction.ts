import type { ControlledTransaction } from 'kysely';
import { constraintOf, sqlStateOf } from './database-error';
import type { Database, Tables } from './tables';

/** Times a transaction is tried when the database asks for it. */
const TRIES = 5;

/** Serialisation failure and deadlock: nothing is wrong with the statement, it came at a bad moment. */
const comeAgain = ['40001', '40P01'];

export interface Ending<T> {
  /** False rolls everything back. */
  readonly keep: boolean;
  readonly value: T;
}

/** Runs `work` in one transaction. It may be run again from the start, so it must do nothing outside the database. */
export async function inTransaction<T>(db: Database, work: (transaction: ControlledTransaction<Tables>) => Promise<Ending<T>>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt(db, work);
    } catch (fault) {
      if (tries >= TRIES || !isWorthAnotherTry(fault)) {
        throw fault;
      }
    }
  }
}

async function attempt<T>(db: Database, work: (transaction: ControlledTransaction<Tables>) => Promise<Ending<T>>): Promise<T> {
  const transaction = await db.startTransaction().execute();
  try {
    const { keep, value } = await work(transaction);
    await (keep ? transaction.commit() : transaction.rollback()).execute();

    return value;
  } catch (fault) {
    await rollBack(transaction);
    throw fault;
  }
}

/** Where even the rollback fails, the connection is gone and the database has rolled back itself: the first fault is the one to tell. */
async function rollBack(transaction: ControlledTransaction<Tables>): Promise<void> {
  if (!transaction.isCommitted && !transaction.isRolledBack) {
    await transaction
      .rollback()
      .execute()
      .catch(() => undefined);
  }
}

/** The same request key at the same moment on two reviews: the second try finds it and answers `repeated`. */
function isWorthAnotherTry(fault: unknown): boolean {
  return comeAgain.includes(sqlStateOf(fault) ?? '') || constraintOf(fault) === 'request_pkey';
}

import { sql } from 'kysely';
import type { Database } from '../tables';

const DAY_MS = 86_400_000;

/** Nothing is delivered again after so long. */
const KEPT_DAYS = 30;

/** So many rows at most at a time: it must not be felt by whoever happens to wait for it. */
const MOST_ROWS = 5_000;

/** Takes away the keys of old requests, once a day and process, beside the change that happens to come first. A failure waits for the next day. */
export function createRequestThinning(db: Database): () => Promise<void> {
  let next = Number.NEGATIVE_INFINITY;

  return async () => {
    if (performance.now() < next) {
      return;
    }
    next = performance.now() + DAY_MS;
    await thinRequests(db).catch(() => undefined);
  };
}

async function thinRequests(db: Database): Promise<void> {
  await sql`
    delete from request where ctid in (
      select ctid from request where at < now() - make_interval(days => ${sql.lit(KEPT_DAYS)}) limit ${sql.lit(MOST_ROWS)})`.execute(db);
}

import { sql, type RawBuilder } from 'kysely';

/** How a statement says that only the commit follows it. A comment to the database; the embedded driver commits in the same round trip. */
export const LAST_OF_TRANSACTION = '-- last of its transaction';

/** Put at the end of a statement after which its transaction does nothing more. */
export const lastOfTransaction: RawBuilder<unknown> = sql.raw(`\n${LAST_OF_TRANSACTION}`);

import pg from 'pg';
import type { StoreLog } from '../store-log';
import { typeParsers } from '../type-parsers';

/** Connections that one instance holds at most. */
const CONNECTIONS = 10;

/** Milliseconds after which a statement, a wait for a connection, and a transaction in which nothing happens are given up. */
const DEADLINES = { statement_timeout: 10_000, connectionTimeoutMillis: 5_000, idle_in_transaction_session_timeout: 10_000 };

/** Connections to PostgreSQL. One that breaks while idle is logged and replaced. */
export function postgresPool(url: string, log: StoreLog): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS, ...DEADLINES, types: { getTypeParser } });
  pool.on('error', (fault) => log.warn({ fault: fault.message }, 'a connection to PostgreSQL broke'));

  return pool;
}

const getTypeParser = ((oid: number, format: 'text' | 'binary' = 'text') =>
  typeParsers[oid] ?? (format === 'binary' ? pg.types.getTypeParser(oid, 'binary') : pg.types.getTypeParser(oid, 'text'))) as typeof pg.types.getTypeParser;

import {
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  type QueryResult,
} from 'kysely';
import { store as text } from '../../i18n/sv/store';
import { StoreFault } from '../../ports/store-fault';
import { isStorageError } from '../database-error';
import { LAST_OF_TRANSACTION } from '../last-of-transaction';
import type { DatabaseThread } from './database-thread';
import type { EmbeddedDatabase } from './embedded-database';
import { Turns } from './turns';
import type { QueryAnswer, Statement } from './worker-messages';

/** PostgreSQL's dialect over the embedded database: one connection, first come, first served. */
export function pgliteDialect(database: EmbeddedDatabase): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new PGliteDriver(database),
    createIntrospector: (db: Kysely<unknown>) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}

class PGliteDriver implements Driver {
  private readonly turns = new Turns();

  constructor(private readonly database: EmbeddedDatabase) {}

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    const release = await this.turns.take();
    try {
      return new PGliteConnection(this.database.current(), release);
    } catch (fault) {
      release();
      throw fault;
    }
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    ours(connection).begin();
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await ours(connection).end('commit');
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await ours(connection).end('rollback');
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    ours(connection).release();
  }

  /** Waits for those who were before. The database itself is closed by who opened it: a driver that was never used is not destroyed. */
  async destroy(): Promise<void> {
    await this.turns.take();
  }
}

function ours(connection: DatabaseConnection): PGliteConnection {
  if (!(connection instanceof PGliteConnection)) {
    throw new Error('not a connection of the embedded database');
  }

  return connection;
}

/** A transaction begins with its first statement and may end with its last, so that a change takes two round trips to the thread. */
class PGliteConnection implements DatabaseConnection {
  private transaction: 'none' | 'wanted' | 'begun' = 'none';

  constructor(
    private readonly thread: DatabaseThread,
    readonly release: () => void,
  ) {}

  begin(): void {
    this.transaction = 'wanted';
  }

  async end(how: 'commit' | 'rollback'): Promise<void> {
    const isBegun = this.transaction === 'begun';
    this.transaction = 'none';
    if (isBegun) {
      await this.run({ sql: how, parameters: [], begins: false, commits: false });
    }
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const begins = this.transaction === 'wanted';
    if (begins) {
      this.transaction = 'begun';
    }
    const commits = this.transaction === 'begun' && sql.endsWith(LAST_OF_TRANSACTION);
    const { rows, affected } = await this.run({ sql, parameters, begins, commits });
    if (commits) {
      this.transaction = 'none';
    }

    return { rows: rows as R[], numAffectedRows: BigInt(affected) };
  }

  private async run(statement: Statement): Promise<QueryAnswer> {
    try {
      return await this.thread.query(statement);
    } catch (fault) {
      throw isStorageError(fault) ? this.abandoned() : fault;
    }
  }

  /** After a storage error the next query may never return: the thread is ended and another one tries. */
  private abandoned(): StoreFault {
    this.thread.abandon();

    return new StoreFault('storage-damaged', text.storageDamaged);
  }

  streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('the embedded database does not stream: read page by page');
  }
}

import { store as text } from '../../i18n/sv/store';
import { StoreFault } from '../../ports/store-fault';
import type { StoreLog } from '../store-log';
import { DatabaseThread, type ThreadSettings } from './database-thread';

export type EmbeddedSettings = Omit<ThreadSettings, 'onDead'> & { readonly log: StoreLog };

/** The embedded database through all its threads: when one dies the next is opened on the same folder, and meanwhile queries are refused. */
export class EmbeddedDatabase {
  private thread: DatabaseThread | null = null;
  private opening: Promise<void> | null = null;
  private isClosed = false;

  private constructor(private readonly settings: EmbeddedSettings) {}

  static async open(settings: EmbeddedSettings): Promise<EmbeddedDatabase> {
    const database = new EmbeddedDatabase(settings);
    await database.openThread();

    return database;
  }

  /** The thread to work with. Refuses while there is none; asking then also tries to open one. */
  current(): DatabaseThread {
    if (this.thread) {
      return this.thread;
    }
    this.reopen();
    throw new StoreFault('no-answer', text.noAnswer);
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await this.opening;
    await this.thread?.close();
    this.thread = null;
  }

  private async openThread(): Promise<void> {
    this.thread = await DatabaseThread.open({ ...this.settings, onDead: (thread) => this.afterDeath(thread) });
  }

  private afterDeath(thread: DatabaseThread): void {
    if (thread !== this.thread || this.isClosed) {
      return;
    }
    this.thread = null;
    this.settings.log.error({}, 'the embedded database was ended and is opened again');
    this.reopen();
  }

  private reopen(): void {
    if (this.opening || this.isClosed) {
      return;
    }
    this.opening = this.openThread()
      .catch((fault: unknown) => this.settings.log.error({ fault: fault instanceof Error ? fault.message : String(fault) }, 'the embedded database cannot be opened'))
      .finally(() => {
        this.opening = null;
      });
  }
}

import { Worker } from 'node:worker_threads';
import { StoreFault } from '../../ports/store-fault';
import { store as text } from '../../i18n/sv/store';
import { DatabaseError } from '../database-error';
import type { QueryAnswer, Statement, WorkerAnswer, WorkerRequest, WorkerSettings } from './worker-messages';

/** The database is opened within this time, also when it must first be made or recovered. */
const OPEN_MS = 120_000;

export interface ThreadSettings extends WorkerSettings {
  readonly workerFile: string | URL;
  /** A query that takes longer ends the thread. */
  readonly deadlineMs: number;
  /** Told once, when the thread is no more without having been closed. */
  readonly onDead: (thread: DatabaseThread) => void;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (fault: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/** One run of the database in its own thread. Once dead it stays dead: a transaction begun in it can never go on in another. */
export class DatabaseThread {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;
  private isDead = false;

  private constructor(private readonly settings: ThreadSettings) {
    const { workerFile, folder, seedFile } = settings;
    this.worker = new Worker(workerFile, { workerData: { folder, seedFile } satisfies WorkerSettings });
    this.worker.on('message', (answer: WorkerAnswer) => this.settle(answer));
    this.worker.on('error', () => this.abandon());
    this.worker.on('exit', () => this.abandon());
  }

  /** Starts a thread and waits until its database is open. */
  static async open(settings: ThreadSettings): Promise<DatabaseThread> {
    const thread = new DatabaseThread(settings);
    try {
      await thread.wait(0, OPEN_MS);
    } catch (fault) {
      thread.abandon();
      throw fault;
    }

    return thread;
  }

  async query(statement: Statement): Promise<QueryAnswer> {
    return (await this.ask({ id: this.nextId(), kind: 'query', statement })) as QueryAnswer;
  }

  /** The whole database as an uncompressed tar. */
  async dump(): Promise<Uint8Array> {
    return (await this.ask({ id: this.nextId(), kind: 'dump' })) as Uint8Array;
  }

  async close(): Promise<void> {
    if (this.isDead) {
      return;
    }
    try {
      await this.ask({ id: this.nextId(), kind: 'close' });
    } finally {
      this.isDead = true;
      await this.worker.terminate();
    }
  }

  /** Ends the thread without waiting for it; whoever waits for an answer is told that there is none. */
  abandon(): void {
    if (this.isDead) {
      return;
    }
    this.isDead = true;
    for (const { reject, timer } of this.waiting.values()) {
      clearTimeout(timer);
      reject(new StoreFault('no-answer', text.noAnswer));
    }
    this.waiting.clear();
    void this.worker.terminate().then(() => this.settings.onDead(this));
  }

  private ask(request: WorkerRequest): Promise<unknown> {
    if (this.isDead) {
      return Promise.reject(new StoreFault('no-answer', text.noAnswer));
    }
    const answer = this.wait(request.id, this.settings.deadlineMs);
    this.worker.postMessage(request);

    return answer;
  }

  /** While somebody waits the thread holds the process up; idle it does not. */
  private wait(id: number, milliseconds: number): Promise<unknown> {
    this.worker.ref();

    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.abandon(), milliseconds);
      this.waiting.set(id, { resolve, reject, timer });
    });
  }

  private settle(answer: WorkerAnswer): void {
    const waiting = this.waiting.get(answer.id);
    if (!waiting) {
      return;
    }
    this.waiting.delete(answer.id);
    clearTimeout(waiting.timer);
    if (this.waiting.size === 0) {
      this.worker.unref();
    }
    if ('fault' in answer) {
      waiting.reject(new DatabaseError(answer.fault.message, answer.fault.code, answer.fault.constraint));
    } else {
      waiting.resolve(answer.value);
    }
  }

  private nextId(): number {
    this.lastId += 1;

    return this.lastId;
  }
}

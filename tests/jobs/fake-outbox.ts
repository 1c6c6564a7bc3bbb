import type { HandlerAnswer } from '../../src/jobs/handler';
import { createLiveChanges } from '../../src/jobs/live-changes';
import { createOutboxWorker, type OutboxWorker } from '../../src/jobs/outbox-worker';
import type { Outbox } from '../../src/ports/outbox';

/** An outbox in memory: one row per key, and what was marked on it. */
export interface FakeOutbox extends Outbox {
  put(key: string, row?: { readonly attempts: number }): void;
  /** The next so many claims fail. */
  failClaims(times: number): void;
  marks(): readonly string[];
}

interface Row {
  readonly attempts: number;
  readonly due: number;
}

export function createFakeOutbox(): FakeOutbox {
  const rows = new Map<string, Row>();
  const marks: string[] = [];
  let failing = 0;

  const mark = async (text: string): Promise<void> => void marks.push(text);

  return {
    put: (key, { attempts } = { attempts: 0 }) => void rows.set(key, { attempts, due: 0 }),
    failClaims: (times) => void (failing = times),
    marks: () => marks,

    async claim({ now, limit }) {
      if (failing > 0) {
        failing -= 1;
        throw new Error('no store');
      }
      const due = [...rows].filter(([, row]) => row.due <= now.getTime()).slice(0, limit);
      due.forEach(([key]) => rows.delete(key));

      return due.map(([key, { attempts }]) => ({ id: key, tenantId: 'tenant-one', attempts, message: { topic: 'chat.card', key, reviewId: 'r1', cardKey: key } }));
    },
    complete: (id) => mark(`complete ${id}`),
    async postpone(id, until, reason) {
      rows.set(id, { attempts: 1, due: until.getTime() });
      await mark(`postpone ${id} until ${until.toISOString()} ${reason}`);
    },
    bury: (id, reason) => mark(`bury ${id} ${reason}`),
    hurry: async () => undefined,
    nextDue: async () => null,
  };
}

/** A started worker whose cards are handled so; `handled` are the keys in order, `faults` the messages. */
export function startWorker(outbox: FakeOutbox, handle: (key: string) => Promise<HandlerAnswer>) {
  const handled: string[] = [];
  const faults: string[] = [];
  const changes = createLiveChanges((fault) => faults.push(String(fault)));
  const worker: OutboxWorker = createOutboxWorker({
    outbox,
    live: changes,
    clock: { now: () => new Date() },
    onFault: (fault) => void faults.push(fault instanceof Error ? fault.message : String(fault)),
    handlers: {
      'chat.card': async (_tenantId, { key }) => {
        handled.push(key);

        return handle(key);
      },
      'graph.document': async () => ({ kind: 'done' }),
      'graph.minutes-draft': async () => ({ kind: 'done' }),
      'graph.briefing': async () => ({ kind: 'done' }),
      'graph.pdf': async () => ({ kind: 'done' }),
    },
  });
  worker.start();

  return { worker, live: { publish: () => changes.publish({ tenantId: 'tenant-one', reviewId: 'r1', version: 1 }) }, handled: () => handled, faults: () => faults };
}

import type { Clock } from '../ports/clock';
import type { LiveChanges } from '../ports/live-changes';
import type { ClaimedMessage, Outbox, OutboxMessage } from '../ports/outbox';

/** Carries out one kind of message. `again` asks to be tried at that time (null: by the backoff). It may be called twice for the same message. */
export type Handler<Topic extends OutboxMessage['topic']> = (
  tenantId: string,
  message: Extract<OutboxMessage, { topic: Topic }>,
) => Promise<{ readonly kind: 'done' } | { readonly kind: 'again'; readonly at: Date | null; readonly reason: string } | { readonly kind: 'given-up'; readonly reason: string }>;

export type Handlers = { readonly [Topic in OutboxMessage['topic']]: Handler<Topic> };

export interface OutboxWorker {
  /** Does all that is due now and answers when nothing more is. */
  drain(): Promise<void>;
  start(): void;
  /** Takes nothing new and waits for what is in hand. */
  stop(): Promise<void>;
}

const LEASE_SECONDS = 150;
const POLL_MILLISECONDS = 2_000;
const BATCH = 10;
/** Teams takes 60 messages in 30 s for each chat: changes that come closer together are carried out as one (the latest state of a card wins). */
const ROUND_GAP_MILLISECONDS = 500;
const SLOWEST_RETRY_SECONDS = 60;

/** The one who carries out what changes set off: woken by each change, with a poll every two seconds as the net (architecture: Outbox). */
export function createOutboxWorker(parts: {
  readonly outbox: Outbox;
  readonly handlers: Handlers;
  readonly clock: Clock;
  readonly live: LiveChanges;
  readonly onFault: (fault: unknown, claimed: ClaimedMessage | null) => void;
}): OutboxWorker {
  let running: Promise<void> | null = null;
  let isWanted = false;
  let isStopped = false;
  let lastRoundAt = Number.NEGATIVE_INFINITY;
  let nextRound: NodeJS.Timeout | null = null;
  let poll: NodeJS.Timeout | null = null;
  let unsubscribe: (() => void) | null = null;

  /** One round at a time; a wake during a round makes one more. */
  function drain(): Promise<void> {
    isWanted = true;
    running ??= rounds().finally(() => {
      running = null;
    });

    return running;
  }

  async function rounds(): Promise<void> {
    while (isWanted && !isStopped) {
      isWanted = false;
      lastRoundAt = performance.now();
      const claimed = await parts.outbox.claim({ now: parts.clock.now(), leaseSeconds: LEASE_SECONDS, limit: BATCH });
      isWanted ||= claimed.length > 0;
      await Promise.all(claimed.map((message) => carryOut(parts, message)));
    }
  }

  /** The first change is carried out at once, those right behind it together a little later. */
  function wake(): void {
    nextRound ??= setTimeout(
      () => {
        nextRound = null;
        drain().catch((fault: unknown) => parts.onFault(fault, null));
      },
      Math.max(0, lastRoundAt + ROUND_GAP_MILLISECONDS - performance.now()),
    );
  }

  return {
    drain,
    start() {
      unsubscribe = parts.live.subscribe(wake);
      poll = setInterval(wake, POLL_MILLISECONDS);
      wake();
    },
    async stop() {
      isStopped = true;
      unsubscribe?.();
      clearInterval(poll ?? undefined);
      clearTimeout(nextRound ?? undefined);
      await running;
    },
  };
}

async function carryOut(parts: Parameters<typeof createOutboxWorker>[0], claimed: ClaimedMessage): Promise<void> {
  const { outbox, clock } = parts;
  try {
    const answer = await handle(parts.handlers, claimed);
    if (answer.kind === 'done') {
      await outbox.complete(claimed.id);
    } else if (answer.kind === 'given-up') {
      await outbox.bury(claimed.id, answer.reason);
    } else {
      await outbox.postpone(claimed.id, answer.at ?? laterBy(clock.now(), claimed.attempts), answer.reason);
    }
  } catch (fault) {
    parts.onFault(fault, claimed);
    await outbox.postpone(claimed.id, laterBy(clock.now(), claimed.attempts), fault instanceof Error ? fault.name : 'fault').catch((second: unknown) => parts.onFault(second, claimed));
  }
}

function handle(handlers: Handlers, { tenantId, message }: ClaimedMessage): ReturnType<Handler<OutboxMessage['topic']>> {
  return message.topic === 'chat.card' ? handlers['chat.card'](tenantId, message) : handlers['graph.minutes-draft'](tenantId, message);
}

/** 1, 2, 4 … seconds, at most a minute: "Vi försöker igen varje minut". */
function laterBy(now: Date, attempts: number): Date {
  return new Date(now.getTime() + Math.min(2 ** attempts, SLOWEST_RETRY_SECONDS) * 1_000);
}

import type { LiveChanges } from '../ports/live-changes';
import { carryOut, type WorkerParts } from './carry-out';

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
/** So many messages are carried out at the same time; what waits for its turn in a chat is among them. */
const MOST_IN_HAND = 100;
/** Teams takes 60 messages in 30 s for each chat: changes that come closer together are carried out as one (the latest state of a card wins). */
const ROUND_GAP_MILLISECONDS = 500;

/** The one who carries out what changes set off: woken by each change, with a poll every two seconds as the net (architecture: Outbox). */
export function createOutboxWorker(parts: WorkerParts & { readonly live: LiveChanges }): OutboxWorker {
  const rounds = createRounds(parts);
  let nextRound: NodeJS.Timeout | null = null;
  let poll: NodeJS.Timeout | null = null;
  let unsubscribe: (() => void) | null = null;

  /** The first change is carried out at once, those right behind it together a little later. */
  function wake(): void {
    nextRound ??= setTimeout(
      () => {
        nextRound = null;
        rounds.drain().catch((fault: unknown) => parts.onFault(fault, null));
      },
      Math.max(0, rounds.lastAt() + ROUND_GAP_MILLISECONDS - performance.now()),
    );
  }

  return {
    drain: rounds.drain,
    start() {
      unsubscribe = parts.live.subscribe(wake);
      poll = setInterval(wake, POLL_MILLISECONDS);
      wake();
    },
    async stop() {
      unsubscribe?.();
      clearInterval(poll ?? undefined);
      clearTimeout(nextRound ?? undefined);
      await rounds.end();
    },
  };
}

/**
 * Rounds of claiming, one at a time. What is claimed is in hand until it is carried out; a slow one holds up neither the next round nor
 * the others. Asked for during a round, one more is made.
 */
function createRounds(parts: WorkerParts) {
  const inHand = new Set<Promise<void>>();
  let running: Promise<void> | null = null;
  let isWanted = false;
  let isEnded = false;
  let startedAt = Number.NEGATIVE_INFINITY;
  let whenAsked = (): void => undefined;

  async function run(): Promise<void> {
    for (;;) {
      if (isWanted && !isEnded && inHand.size < MOST_IN_HAND) {
        await claimRound();
      } else if (inHand.size === 0) {
        return;
      } else {
        await Promise.race([...inHand, new Promise<void>((resolve) => (whenAsked = resolve))]);
      }
    }
  }

  async function claimRound(): Promise<void> {
    isWanted = false;
    startedAt = performance.now();
    const claimed = await parts.outbox.claim({ now: parts.clock.now(), leaseSeconds: LEASE_SECONDS, limit: Math.min(BATCH, MOST_IN_HAND - inHand.size) });
    isWanted ||= claimed.length > 0;
    for (const message of claimed) {
      const work = carryOut(parts, message).finally(() => inHand.delete(work));
      inHand.add(work);
    }
  }

  return {
    lastAt: () => startedAt,
    drain(): Promise<void> {
      isWanted = true;
      running ??= run().finally(() => {
        running = null;
      });
      whenAsked();

      return running;
    },
    async end(): Promise<void> {
      isEnded = true;
      whenAsked();
      await running;
      await Promise.all(inHand);
    },
  };
}

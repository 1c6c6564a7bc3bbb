import type { Clock } from '../ports/clock';
import type { ClaimedMessage, Outbox, OutboxMessage } from '../ports/outbox';
import type { HandlerAnswer, Handlers } from './handler';

/** What the worker works with. */
export interface WorkerParts {
  readonly outbox: Outbox;
  readonly handlers: Handlers;
  readonly clock: Clock;
  readonly onFault: (fault: unknown, claimed: ClaimedMessage | null) => void;
}

const SLOWEST_RETRY_SECONDS = 60;

/** Carries out a claimed message and marks how it went. Whatever is thrown is tried again later: nothing is lost. */
export async function carryOut(parts: WorkerParts, claimed: ClaimedMessage): Promise<void> {
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

function handle(handlers: Handlers, { tenantId, message, attempts }: ClaimedMessage): Promise<HandlerAnswer> {
  // Each topic's handler takes that topic's message; the compiler cannot follow it through the table.
  const handler = handlers[message.topic] as (tenantId: string, message: OutboxMessage, attempts: number) => Promise<HandlerAnswer>;

  return handler(tenantId, message, attempts);
}

/** 1, 2, 4 … seconds, at most a minute: "Vi försöker igen varje minut". */
function laterBy(now: Date, attempts: number): Date {
  return new Date(now.getTime() + Math.min(2 ** attempts, SLOWEST_RETRY_SECONDS) * 1_000);
}

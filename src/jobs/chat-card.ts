import type { OutboxMessage } from '../ports/outbox';
import type { Handler } from './handler';

type Deliver = (tenantId: string, message: Extract<OutboxMessage, { topic: 'chat.card' }>, attempts: number) => Promise<void>;

/**
 * Brings a card in a chat up to the review's latest state; a fault that names when to come again is tried then. One that leaves it in
 * doubt whether the card was posted is not tried again by itself: the next change of the card, or its message's first press, wakes it.
 */
export function chatCardHandler(deliver: Deliver): Handler<'chat.card'> {
  return async (tenantId, message, attempts = 0) => {
    try {
      await deliver(tenantId, message, attempts);

      return { kind: 'done' };
    } catch (fault) {
      const { retryAt, isInDoubt } = fault as { readonly retryAt?: unknown; readonly isInDoubt?: unknown };
      if (isInDoubt === true) {
        return { kind: 'given-up', reason: 'in-doubt' };
      }
      if (!(retryAt instanceof Date)) {
        throw fault;
      }

      return { kind: 'again', at: retryAt, reason: 'throttled' };
    }
  };
}

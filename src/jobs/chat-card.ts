import type { OutboxMessage } from '../ports/outbox';
import type { Handler } from './handler';

/** Brings a card in a chat up to the review's latest state; a fault that names when to come again is tried then. */
export function chatCardHandler(deliver: (tenantId: string, message: Extract<OutboxMessage, { topic: 'chat.card' }>) => Promise<void>): Handler<'chat.card'> {
  return async (tenantId, message) => {
    try {
      await deliver(tenantId, message);

      return { kind: 'done' };
    } catch (fault) {
      const retryAt = fault instanceof Error && 'retryAt' in fault && fault.retryAt instanceof Date ? fault.retryAt : null;
      if (retryAt === null) {
        throw fault;
      }

      return { kind: 'again', at: retryAt, reason: 'throttled' };
    }
  };
}

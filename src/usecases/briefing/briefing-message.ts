import type { OutboxMessage } from '../../ports/outbox';

/** The outbox row that brings a review's folder in the library and what is known of its files in step. */
export function briefingMessage(reviewId: string): OutboxMessage {
  return { topic: 'graph.briefing', key: `briefing:${reviewId}`, reviewId };
}

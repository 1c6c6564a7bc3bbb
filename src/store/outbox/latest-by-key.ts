import type { OutboxMessage } from '../../ports/outbox';

/** One message per key: the latest of them, which still posts anew where an earlier one was to. */
export function latestByKey(messages: readonly OutboxMessage[]): readonly OutboxMessage[] {
  const byKey = new Map<string, OutboxMessage>();
  for (const message of messages) {
    const earlier = byKey.get(message.key);
    byKey.set(message.key, earlier?.topic === 'chat.card' && earlier.repost && message.topic === 'chat.card' ? { ...message, repost: true } : message);
  }

  return [...byKey.values()];
}

import type { OutboxMessage } from '../ports/outbox';

/** How a message went. `again` asks to be tried at that time (null: by the backoff); `given-up` waits for a person. */
export type HandlerAnswer =
  | { readonly kind: 'done' }
  | { readonly kind: 'again'; readonly at: Date | null; readonly reason: string }
  | { readonly kind: 'given-up'; readonly reason: string };

/** Carries out one kind of message. It may be called twice for the same message; `attempts` are the tries before this one. */
export type Handler<Topic extends OutboxMessage['topic']> = (tenantId: string, message: Extract<OutboxMessage, { topic: Topic }>, attempts?: number) => Promise<HandlerAnswer>;

export type Handlers = { readonly [Topic in OutboxMessage['topic']]: Handler<Topic> };

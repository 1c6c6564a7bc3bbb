/** Something that must follow from a change; committed with it, carried out by the worker until it succeeds. */
export type OutboxMessage =
  /** Post or update a card to the review's latest state. One pending row per card: the latest state wins. `due`: not before that moment. */
  | { readonly topic: 'chat.card'; readonly key: string; readonly reviewId: string; readonly cardKey: string; readonly repost?: boolean; readonly due?: string }
  /** Write a document of the review and store it in the drafts' library. */
  | { readonly topic: 'graph.document'; readonly key: string; readonly reviewId: string; readonly documentId: string }
  /** Make the PDF of a stored document and lay it beside. */
  | { readonly topic: 'graph.pdf'; readonly key: string; readonly reviewId: string; readonly documentId: string }
  /** As an earlier edition asked for the minutes; carried out as `graph.document`. */
  | { readonly topic: 'graph.minutes-draft'; readonly key: string; readonly reviewId: string }
  /** Make the review's folder for underlag, and read what lies in it. */
  | { readonly topic: 'graph.briefing'; readonly key: string; readonly reviewId: string };

export interface ClaimedMessage {
  readonly id: string;
  readonly tenantId: string;
  readonly message: OutboxMessage;
  /** Tries before this one. */
  readonly attempts: number;
}

export interface Outbox {
  /** Takes up to `limit` due rows with a lease of so many seconds; another instance cannot take them meanwhile. */
  claim(request: { readonly now: Date; readonly leaseSeconds: number; readonly limit: number }): Promise<readonly ClaimedMessage[]>;
  /** Carried out. A newer row with the same key stays. */
  complete(id: string): Promise<void>;
  /** Try again at that time; the reason is kept for people and operators. */
  postpone(id: string, until: Date, reason: string): Promise<void>;
  /** Given up: kept as dead with its reason, never lost silently. */
  bury(id: string, reason: string): Promise<void>;
  /** Makes waiting rows with this key due at once ("försök igen"). */
  hurry(tenantId: string, key: string, now: Date): Promise<void>;
  /** When the next row falls due; null when none waits. */
  nextDue(): Promise<Date | null>;
}

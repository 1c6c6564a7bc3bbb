/** "This review is now at this version": never content. Sent after commit; a missed one is made good by the next read. */
export interface LiveChange {
  readonly tenantId: string;
  readonly reviewId: string;
  readonly version: number;
}

export interface LiveChanges {
  publish(change: LiveChange): void;
  /** Calls the listener for each change from now on; the returned function ends it. */
  subscribe(listener: (change: LiveChange) => void): () => void;
}

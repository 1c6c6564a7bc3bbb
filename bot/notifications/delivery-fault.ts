/** The chat did not take a card. `retryAt`: when the chat service wants it again; null leaves it to the worker. */
export class DeliveryFault extends Error {
  readonly retryAt: Date | null;
  /** The chat may have taken it all the same, without telling: it must not be sent again by itself. */
  readonly isInDoubt: boolean;

  constructor(message: string, { retryAt = null, isInDoubt = false }: { readonly retryAt?: Date | null; readonly isInDoubt?: boolean } = {}) {
    super(message);
    this.name = 'DeliveryFault';
    this.retryAt = retryAt;
    this.isInDoubt = isInDoubt;
  }
}

/** The chat did not take a card. `retryAt`: when the chat service wants it again; null leaves it to the worker. */
export class DeliveryFault extends Error {
  constructor(
    message: string,
    readonly retryAt: Date | null,
  ) {
    super(message);
    this.name = 'DeliveryFault';
  }
}

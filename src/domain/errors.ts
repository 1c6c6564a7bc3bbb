import type { Refusal } from './refusal';

/** The one error that use cases throw: a refusal with its code. Everything else that is thrown is a fault of ours. */
export class RefusalError extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
    this.name = 'RefusalError';
  }
}

import type { Result } from '../../domain/result';
import type { ChangeAnswer, ChangeRequest, LoadedReview, ReviewChange } from '../../ports/store';

/** A change that somebody waits for. */
export interface AskedChange {
  readonly request: ChangeRequest;
  readonly decide: (loaded: LoadedReview) => Result<ReviewChange<unknown>>;
}

/** How it went: answered, or a fault of ours that is thrown where it was asked for. */
export type ChangeOutcome = { readonly answer: ChangeAnswer<unknown> } | { readonly fault: unknown };

/** Every key under which the request may have been seen before. */
export function keysOf({ requestKey, alsoKnownAs = [], formerlyKnownAs = [] }: Pick<ChangeRequest, 'requestKey' | 'alsoKnownAs' | 'formerlyKnownAs'>): readonly string[] {
  return [...(requestKey === null ? [] : [requestKey]), ...alsoKnownAs, ...formerlyKnownAs];
}

import type { Refusal } from './refusal';

/** What a rule answers: the new state, or why it refuses. Faults (bugs, broken data) are thrown instead. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

/** The rule's consent, with the new state. */
export function accepted<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** The rule's refusal. The text that a person reads is in `i18n/<language>/refusals.ts`, by code. */
export function refused(code: Refusal['code'], details: Refusal['details'] = {}): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal: { code, details } };
}

import { refused, type Result } from '../result';
import type { Review, ReviewState } from './review';

/** The verbs that change a review, and the states in which each exists (contract: the life of a review). */
export const statesOfVerb = {
  prepare: ['planned'],
  'send-summons': ['preparing'],
  'send-briefing-material': ['summoned'],
  start: ['summoned'],
  'open-item': ['ongoing'],
  'add-item': ['preparing', 'summoned', 'ongoing'],
  write: ['preparing', 'summoned', 'ongoing', 'adjourned'],
  propose: ['preparing', 'summoned', 'ongoing', 'adjourned'],
  strike: ['preparing', 'summoned', 'ongoing'],
  restore: ['preparing', 'summoned', 'ongoing'],
  reorder: ['preparing', 'summoned', 'ongoing'],
  reword: ['ongoing', 'adjourned', 'closed'],
  'accept-wording': ['ongoing', 'adjourned', 'closed'],
  answer: ['ongoing'],
  state: ['ongoing'],
  'correct-spoken': ['ongoing', 'adjourned', 'closed'],
  'record-spoken': ['ongoing', 'adjourned', 'closed'],
  'hand-over': ['ongoing'],
  decide: ['ongoing'],
  note: ['ongoing'],
  undo: ['ongoing'],
  reconsider: ['ongoing'],
  'record-attendance': ['ongoing', 'adjourned'],
  'choose-adjusters': ['ongoing', 'adjourned'],
  'plan-next': ['ongoing', 'adjourned', 'closed'],
  'show-again': ['summoned', 'ongoing'],
  adjourn: ['ongoing'],
  resume: ['adjourned'],
  close: ['ongoing'],
  cancel: ['planned', 'preparing', 'summoned'],
  move: ['planned', 'preparing', 'summoned'],
  'connect-chat': ['planned', 'preparing', 'summoned', 'ongoing', 'adjourned'],
  'make-presentation': ['preparing', 'summoned', 'ongoing', 'adjourned'],
  'make-extract': ['closed'],
  'settle-edit': ['closed'],
  'retry-document': ['preparing', 'summoned', 'ongoing', 'adjourned', 'closed'],
} as const satisfies Readonly<Record<string, readonly ReviewState[]>>;

export type Verb = keyof typeof statesOfVerb;

/** Whether the verb exists in the review's state. */
export function existsIn(verb: Verb, state: ReviewState): boolean {
  return (statesOfVerb[verb] as readonly ReviewState[]).includes(state);
}

/** Refuses a verb that does not exist in the review's state, saying in which it does. */
export function inState(review: Review, verb: Verb): Result<Review> {
  return existsIn(verb, review.state) ? { ok: true, value: review } : refused('wrong-state', { state: review.state, needed: statesOfVerb[verb] });
}

import type { Verb } from './lifecycle';

/** The verbs that a surface may offer for a review (contract: the life of a review). */
export const reviewVerbs = [
  'prepare',
  'send-summons',
  'send-briefing-material',
  'start',
  'open-item',
  'add-item',
  'adjourn',
  'resume',
  'record-attendance',
  'close',
  'cancel',
  'move',
  'connect-chat',
] as const satisfies readonly Verb[];

/** The verbs that a surface may offer for one of its items. */
export const itemVerbs = ['open', 'write', 'propose', 'answer', 'decide', 'note', 'undo', 'strike', 'restore'] as const;

export type ReviewVerb = (typeof reviewVerbs)[number];
export type ItemVerb = (typeof itemVerbs)[number];

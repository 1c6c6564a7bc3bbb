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
  'choose-adjusters',
  'plan-next',
  'reorder',
  'close',
  'cancel',
  'move',
  'connect-chat',
  'make-presentation',
  'make-extract',
  'retry-document',
  'settle-edit',
] as const satisfies readonly Verb[];

/** The verbs that a surface may offer for one of its items. */
export const itemVerbs = [
  'open',
  'write',
  'propose',
  'answer',
  'state',
  'correct-spoken',
  'record-spoken',
  'hand-over',
  'decide',
  'note',
  'table',
  'undo',
  'reconsider',
  'reword',
  'accept-wording',
  'strike',
  'restore',
  'reorder',
  'show-again',
] as const;

export type ReviewVerb = (typeof reviewVerbs)[number];
export type ItemVerb = (typeof itemVerbs)[number];

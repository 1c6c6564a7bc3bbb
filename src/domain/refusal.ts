/** Every reason for which a rule can say no. Each has a text in `i18n/<language>/refusals.ts` that says what to do. */
export type RefusalCode =
  | 'not-found'
  | 'not-allowed'
  | 'wrong-state'
  | 'unknown-meeting-type'
  | 'date-missing'
  | 'agenda-empty'
  | 'reason-missing'
  | 'item-not-open'
  | 'item-ended'
  | 'item-struck'
  | 'item-not-optional'
  | 'no-next-item'
  | 'proposal-missing'
  | 'proposal-changed'
  | 'changed-by-other'
  | 'decision-text-missing'
  | 'decision-detail-missing'
  | 'no-level-above'
  | 'responsible-or-date-missing'
  | 'responsible-unknown'
  | 'due-date-passed'
  | 'attendee-unknown'
  | 'chair-absent'
  | 'paragraphs-given'
  | 'decision-maker-absent'
  | 'decision-missing'
  | 'not-your-decision'
  | 'undo-too-late'
  | 'items-not-ended'
  | 'attendance-not-confirmed'
  | 'chat-unknown'
  | 'card-not-genuine';

/** `details` fills the text: role names, item numbers, states. Values are ids, numbers or the organisation's own words. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly details: Readonly<Record<string, string | number | readonly string[]>>;
}

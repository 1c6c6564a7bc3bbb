import type { AgendaItem } from '../agenda/agenda-item';
import type { LocalDate, LocalTime } from '../calendar/local-date';
import type { DecisionPhrase, JudgementWord } from '../routine/routine';

/** The life of a review up to its close; the states after it come with justering and registration. */
export const reviewStates = ['planned', 'preparing', 'summoned', 'ongoing', 'adjourned', 'closed', 'cancelled'] as const;

export type ReviewState = (typeof reviewStates)[number];

/** One ledningens genomgång: the record that everything is written from. Immutable; each change gives a new one. */
export interface Review {
  readonly id: string;
  readonly unitId: string;
  readonly routineId: string;
  readonly level: string;
  readonly meetingType: string;
  readonly subjectAreas: readonly string[];
  /** "Ledningens miljögenomgång – vår 2027". */
  readonly title: string;
  readonly state: ReviewState;
  /** Date known, time may be open (P-38). */
  readonly date: LocalDate | null;
  readonly startTime: LocalTime | null;
  readonly place: string;
  /** Fixed when the kallelse goes out (K-67): later changes of the routine do not reach this review. */
  readonly pinned: PinnedEdition | null;
  readonly summons: Sent | null;
  readonly briefing: Sent | null;
  readonly items: readonly AgendaItem[];
  readonly openItemId: string | null;
  readonly attendance: readonly Attendance[];
  readonly attendanceConfirmed: boolean;
  /** Who chairs this meeting where it is somebody else than the role's holder; null: the holder. */
  readonly chairId: string | null;
  readonly startedAt: string | null;
  readonly closedAt: string | null;
  /** Why it was moved, put off or cancelled, in order. */
  readonly remarks: readonly Remark[];
  readonly minutesDraft: MinutesDraft | null;
  readonly nextMeeting: string;
  /** Grows by one at each change of anything in the review: the cursor of the live stream. */
  readonly version: number;
}

export interface PinnedEdition {
  readonly edition: string;
  readonly editionDate: LocalDate;
  readonly standard: string;
  readonly minutesLabel: string;
  readonly phrase: DecisionPhrase;
  readonly judgement: readonly JudgementWord[];
  readonly paragraphs: 'running' | 'item';
  /** The eTag of the minutes template when the kallelse went out; null where it was not resolved yet. */
  readonly templateVersion: string | null;
}

export interface Sent {
  readonly at: string;
  readonly by: string;
  /** Calendar days after the routine's day (U-83, K-24); 0 when in time or without a rule. */
  readonly daysLate: number;
}

/** A line of the attendance list. The secretary's word stands; Teams only proposes. */
export interface Attendance {
  readonly personId: string;
  readonly name: string;
  readonly role: string;
  readonly present: boolean;
  readonly note: string;
}

export interface Remark {
  readonly at: string;
  readonly by: string;
  readonly verb: 'moved' | 'cancelled' | 'adjourned' | 'resumed';
  readonly reason: string;
}

/** Where the draft of the minutes is, or why it waits. The file's text carries "UTKAST – ej upprättad handling". */
export interface MinutesDraft {
  readonly state: 'waiting' | 'stored';
  readonly fileName: string;
  readonly webUrl: string | null;
  readonly driveId: string | null;
  readonly driveItemId: string | null;
  readonly reason: MinutesWaitReason | null;
  /** Filled for the reason: who has it open, the template's faults one a line. */
  readonly reasonDetails: readonly string[];
  readonly at: string;
}

export type MinutesWaitReason =
  | 'queued'
  | 'locked'
  | 'unreachable'
  | 'throttled'
  | 'no-access'
  | 'template-missing'
  | 'template-faulty'
  | 'name-taken'
  | 'render-failed';

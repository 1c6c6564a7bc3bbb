import type { AgendaItem } from '../agenda/agenda-item';
import type { BriefingFolder } from '../briefing/briefing-folder';
import type { LocalDate, LocalTime } from '../calendar/local-date';
import type { ReviewDocument } from '../document/review-document';
import type { DecisionPhrase, JudgementWord } from '../routine/routine';
import type { AnswerWords } from '../routine/routine-terms';

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
  /** The folder in the library that underlag is dropped in; null where none has been made. */
  readonly briefingFolder: BriefingFolder | null;
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
  /** Documents written from the record, in the order in which they were asked for. */
  readonly documents: readonly ReviewDocument[];
  readonly nextMeeting: string;
  /** The review that "Nästa möte" planned (K-41, P-14). */
  readonly nextReviewId: string | null;
  /** The day on which an adjourned meeting goes on, in the same minutes. */
  readonly continuesOn: LocalDate | null;
  /** Who adjusts these minutes, when and where, as the meeting chose. */
  readonly adjusting: Adjusting | null;
  /** What Teams saw and the secretary has not yet taken a stand on; never part of the record by itself. */
  readonly sightings: readonly Sighting[];
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
  /** The routine's own words for the answers; null: the product's. */
  readonly answers: AnswerWords | null;
  readonly printAnswers: boolean;
}

/** Adjusters beside the chair (P-3), and when the minutes are adjusted. */
export interface Adjusting {
  readonly personIds: readonly string[];
  readonly date: LocalDate | null;
  readonly place: string;
}

/** Somebody whom Teams saw come and who does not stand on the list as present: one of the unit, or a room or guest that nobody knows. */
export interface Sighting {
  /** The sign-in's object id, or the meeting's own id of who is not signed in. */
  readonly id: string;
  /** Set where it is somebody of the unit. */
  readonly personId: string | null;
  readonly name: string;
  readonly at: string;
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
  /** Whom they stand in for: "tjänstgör för …"; '' for nobody. */
  readonly actingFor: string;
  readonly absences: readonly Absence[];
}

/** A time out of the meeting. What Teams saw only proposes; the secretary's own entry also takes away the right to decide. */
export interface Absence {
  readonly from: string;
  readonly to: string | null;
  readonly source: 'secretary' | 'teams';
}

export interface Remark {
  readonly at: string;
  readonly by: string;
  readonly verb: 'moved' | 'cancelled' | 'adjourned' | 'resumed' | 'continued';
  readonly reason: string;
}

/** What a review is before anything of it has been said: also what older rows lack. */
export const blankMeeting = {
  briefingFolder: null,
  documents: [],
  nextReviewId: null,
  continuesOn: null,
  adjusting: null,
  sightings: [],
} as const satisfies Partial<Review>;

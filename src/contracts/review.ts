import { z } from 'zod';
import { documentKinds } from '../domain/document/document-kind';
import { reviewVerbs } from '../domain/review/offered-verbs';
import { reviewStates } from '../domain/review/review';
import { wordEditView } from './word-edit';
import { absenceContract, actionView, attendanceView, briefingFileView, itemView, localDate } from './agenda-item';

export type { ReviewVerb } from '../domain/review/offered-verbs';

/** GET /api/reviews?unit=… */
export const listReviewsQuery = z.strictObject({ unit: z.string().min(1).max(100) });

export const planReviewRequest = z.strictObject({
  unitId: z.string().min(1).max(100),
  meetingType: z.string().min(1).max(50),
  date: localDate.nullable(),
  startTime: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/).nullable().default(null),
  place: z.string().max(200).default(''),
  subjectAreas: z.array(z.string().max(50)).max(10).default([]),
});

export const moveReviewRequest = z.strictObject({
  date: localDate,
  /** Left out: as before. */
  startTime: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/).nullable().optional(),
  place: z.string().max(200).optional(),
  reason: z.string().max(2_000),
});

export const reasonRequest = z.strictObject({ reason: z.string().max(2_000) });

/** Without an item the next one in agenda order is opened. */
export const openItemRequest = z.strictObject({
  itemId: z.string().max(50).nullable().default(null),
  /** With the next one: the item that the person saw as open, so that it is never opened twice. */
  after: z.string().max(50).nullable().optional(),
});

export const adjournRequest = z.strictObject({ reason: z.string().max(2_000), date: localDate });

export const leaveRequest = z.strictObject({ personId: z.string().min(1).max(100), isGone: z.boolean() });

/** Who sits in a room that Teams saw, or the name of a guest; both empty: nobody to minute. */
export const sightingRequest = z.strictObject({ personIds: z.array(z.string().max(100)).max(50).default([]), guest: z.string().max(200).default('') });

export const continueRequest = z.strictObject({ note: z.string().max(2_000) });

export const adjustingRequest = z.strictObject({
  personIds: z.array(z.string().min(1).max(100)).max(10),
  date: localDate.nullable(),
  place: z.string().max(200).default(''),
  /** Where the meeting itself is held; left out: as before. */
  meetingPlace: z.string().max(200).optional(),
});

export const planNextRequest = z.strictObject({
  meetingType: z.string().min(1).max(50),
  date: localDate,
  startTime: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/).nullable().default(null),
  place: z.string().max(200).default(''),
});

/** Without an item the agenda's card. */
export const showAgainRequest = z.strictObject({ itemId: z.string().max(50).nullable().default(null) });

export const attendanceRequest = z.strictObject({
  attendance: z
    .array(
      z.strictObject({
        personId: z.string().min(1).max(100),
        present: z.boolean(),
        note: z.string().max(500).default(''),
        /** For a guest, who is nobody in the unit; a new id of the caller's own goes with it. */
        name: z.string().max(200).optional(),
        role: z.string().max(200).optional(),
        actingFor: z.string().max(200).optional(),
        absences: z.array(absenceContract).max(50).optional(),
      }),
    ).max(200),
  confirmed: z.boolean(),
  /** Who chairs the meeting in the holder's place; null: the holder. */
  chairId: z.string().max(100).nullable().optional(),
});

export const connectChatRequest = z.strictObject({ conversationId: z.string().min(1).max(500) });

export const reviewSummaryView = z.object({
  id: z.string(),
  unitId: z.string(),
  title: z.string(),
  meetingType: z.string(),
  state: z.enum(reviewStates),
  date: z.string().nullable(),
  version: z.number().int(),
});

export const minutesDraftView = z.object({
  state: z.enum(['waiting', 'stored']),
  fileName: z.string(),
  webUrl: z.string().nullable(),
  /** What happened, what it means, what to do: ready to read. Null when stored. */
  message: z.string().nullable(),
  faults: z.array(z.string()),
  at: z.string(),
  /** Files of it that somebody has edited in Word. */
  edits: z.array(wordEditView),
});

/** A document's PDF. `text`: its label where it is stored ("PDF/A-2 (LibreOffice)"), else why there is none. */
export const documentPdfView = z.object({ state: z.enum(['waiting', 'stored', 'none']), webUrl: z.string().nullable(), text: z.string() });

/** A document of the review, as `minutesDraftView` has the minutes; `name`: what it is called. */
export const reviewDocumentView = minutesDraftView.extend({ id: z.string(), kind: z.enum(documentKinds), name: z.string(), pdf: documentPdfView.nullable() });

/** §§ one by one, or all of a subject area. */
export const makeExtractRequest = z.strictObject({
  itemIds: z.array(z.string().min(1).max(50)).max(200).default([]),
  subjectArea: z.string().min(1).max(50).nullable().default(null),
  withConfidential: z.boolean().default(false),
});

export const sentView = z.object({ at: z.string(), by: z.string(), daysLate: z.number().int() });

export const reviewView = z.object({
  id: z.string(),
  version: z.number().int(),
  title: z.string(),
  unit: z.object({ id: z.string(), name: z.string(), organisation: z.string() }),
  meetingType: z.string(),
  meetingTypeName: z.string(),
  minutesLabel: z.string(),
  state: z.enum(reviewStates),
  date: z.string().nullable(),
  startTime: z.string().nullable(),
  place: z.string(),
  subjectAreas: z.array(z.object({ id: z.string(), name: z.string() })),
  /** "Förvaltningschefen beslutar". */
  phrase: z.string(),
  chair: z.object({ personId: z.string(), name: z.string() }).nullable(),
  secretary: z.object({ personId: z.string(), name: z.string() }).nullable(),
  decisionMaker: z.object({ personId: z.string(), name: z.string() }).nullable(),
  summons: sentView.nullable(),
  briefing: sentView.nullable(),
  /** Where underlag is dropped, and the files that no punkt has been found for; null where the unit has no library. */
  briefingFolder: z.object({ url: z.string(), untied: z.array(briefingFileView) }).nullable(),
  openItemId: z.string().nullable(),
  items: z.array(itemView),
  attendance: z.array(attendanceView),
  attendanceConfirmed: z.boolean(),
  /** Set where somebody else than the role's holder chairs this meeting. */
  chairId: z.string().nullable(),
  /** Open actions of all earlier minutes, grouped by source (P-16). */
  earlier: z.array(z.object({ source: z.string(), overdue: z.number().int(), actions: z.array(actionView) })),
  actions: z.array(actionView),
  remarks: z.array(z.object({ at: z.string(), by: z.string(), verb: z.enum(['moved', 'cancelled', 'adjourned', 'resumed', 'continued']), reason: z.string() })),
  minutesDraft: minutesDraftView.nullable(),
  /** Kallelse, minutes and extracts, in the order in which they were made. */
  documents: z.array(reviewDocumentView),
  /** Sentences to show above the agenda: late sending, required roles without a holder, outside the window. */
  warnings: z.array(z.string()),
  chatConnected: z.boolean(),
  /** The server's moment of reading, and when the meeting began: what a clock beside an item counts from. */
  now: z.string(),
  startedAt: z.string().nullable(),
  closedAt: z.string().nullable(),
  continuesOn: z.string().nullable(),
  /** The three svar in the routine's words. */
  answerWords: z.object({ agree: z.string(), disagree: z.string(), abstain: z.string() }),
  /** People who may be given an item to decide, and are there. */
  deputies: z.array(z.object({ personId: z.string(), name: z.string() })),
  /** Rooms, guests and people marked as absent whom Teams saw come. */
  sightings: z.array(z.object({ id: z.string(), personId: z.string().nullable(), name: z.string(), at: z.string() })),
  /** Required roles that nobody there has. */
  missingRoles: z.array(z.object({ role: z.string(), name: z.string() })),
  /** Whoever decides, where Teams has seen them gone for two minutes or more. */
  away: z.object({ personId: z.string(), name: z.string(), since: z.string() }).nullable(),
  adjusters: z.array(z.object({ personId: z.string(), name: z.string() })),
  adjusting: z.object({ date: z.string().nullable(), place: z.string() }),
  nextMeeting: z.string(),
  nextReviewId: z.string().nullable(),
  me: z.object({ personId: z.string(), name: z.string(), roles: z.array(z.string()), may: z.array(z.enum(reviewVerbs)) }),
  /** The one thing to do now, for this person; `verb` is null where somebody else must act. */
  nextStep: z.object({ text: z.string(), verb: z.enum(reviewVerbs).nullable() }),
});

export type AdjustingRequest = z.infer<typeof adjustingRequest>;
export type PlanNextRequest = z.infer<typeof planNextRequest>;
export type PlanReviewRequest = z.infer<typeof planReviewRequest>;
export type MoveReviewRequest = z.infer<typeof moveReviewRequest>;
export type AttendanceRequest = z.infer<typeof attendanceRequest>;
export type ReviewSummaryView = z.infer<typeof reviewSummaryView>;
export type MinutesDraftView = z.infer<typeof minutesDraftView>;
export type ReviewDocumentView = z.infer<typeof reviewDocumentView>;
export type MakeExtractRequest = z.infer<typeof makeExtractRequest>;
export type ReviewView = z.infer<typeof reviewView>;

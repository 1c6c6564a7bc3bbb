import { z } from 'zod';
import { contracts } from '../i18n/sv/contracts';
import { actionStates } from '../domain/action/action';
import { isLocalDate } from '../domain/calendar/local-date';
import { itemContents } from '../domain/agenda/item-content';
import { answerChoices } from '../domain/decision/answer';
import { LONGEST_STATEMENT } from '../domain/decision/state-opinion';
import { LONGEST_CLAUSE, LONGEST_TEXT } from '../domain/agenda/text-limits';
import { statementKinds } from '../domain/decision/statement';
import { itemVerbs } from '../domain/review/offered-verbs';
import { outcomes } from '../domain/decision/decision';

export const localDate = z.string().refine(isLocalDate, contracts.localDate);

const longText = z.string().max(LONGEST_TEXT);
const shortText = z.string().max(500);

export const agendaItemKinds = ['formalia', 'information', 'diskussion', 'beslut'] as const;

export type { ItemVerb } from '../domain/review/offered-verbs';

export const clauseContract = z.strictObject({
  text: z.string().trim().min(1).max(LONGEST_CLAUSE),
  assignment: z.strictObject({ responsible: z.string().trim().min(1).max(200), personId: z.string().max(100).nullable(), dueDate: localDate }).nullable(),
});

export const figureContract = z.strictObject({
  label: shortText,
  value: shortText,
  previous: shortText.nullable(),
  source: shortText,
  period: shortText,
});

/** A version of a file, as the library numbers it; null until it has been read. */
const fileVersionView = z.object({ version: z.string().nullable(), modifiedAt: z.string(), modifiedBy: z.string() });

export const briefingFileView = z.object({
  fileId: z.string(),
  name: z.string(),
  url: z.string(),
  current: fileVersionView,
  /** As it was sent with the kallelse or the underlag; null where it was not. */
  sent: fileVersionView.nullable(),
  isChanged: z.boolean(),
  isRemoved: z.boolean(),
  late: z.boolean(),
});

/** Which punkt the file belongs to; null: none. */
export const tieFileRequest = z.strictObject({ itemId: z.string().min(1).max(50).nullable() });

export const addItemRequest = z.strictObject({
  title: z.string().trim().min(1).max(300),
  kind: z.enum(agendaItemKinds),
  subjectAreas: z.array(z.string().max(50)).max(10).default([]),
});

/** Only the fields that were changed; `version` is the item's version that the person saw. */
export const writeItemRequest = z.strictObject({
  version: z.number().int().nonnegative(),
  background: longText.optional(),
  notes: longText.optional(),
  conclusion: longText.optional(),
  replies: z.record(z.string().max(50), longText).optional(),
  figures: z.array(figureContract).max(50).optional(),
  judgements: z.array(z.strictObject({ word: z.string().max(50), verdict: z.boolean().nullable(), reason: longText })).max(20).optional(),
  presenter: shortText.optional(),
  briefingMaterial: z.array(z.strictObject({ name: shortText, url: z.url({ protocol: /^https$/ }).nullable(), version: shortText.nullable(), registryNumber: shortText.nullable().optional() })).max(50).optional(),
  plannedMinutes: z.number().int().min(1).max(480).nullable().optional(),
  confidential: z.boolean().optional(),
  immediateApproval: z.boolean().optional(),
});

/** `version`: the proposal's version that the person saw; 0 where there was none. */
export const proposeRequest = z.strictObject({ version: z.number().int().nonnegative(), clauses: z.array(clauseContract).max(50) });

const personId = z.string().min(1).max(100);

/** `personId`: somebody who answered by word of mouth, entered by the secretary. */
export const answerRequest = z.strictObject({ choice: z.enum(answerChoices), personId: personId.optional() });

/** `text` null takes it back; `personId` as above. */
export const statementRequest = z.strictObject({ kind: z.enum(statementKinds), text: z.string().max(LONGEST_STATEMENT).nullable(), personId: personId.optional() });

/** Null takes the item back. */
export const handOverRequest = z.strictObject({ to: personId.nullable() });

/** As many att-satser as the decision has, without "att". */
export const rewordRequest = z.strictObject({ texts: z.array(z.string().trim().min(1).max(LONGEST_CLAUSE)).max(50) });

export const answerRewordingRequest = z.strictObject({ isAccepted: z.boolean() });

/** `before`: the item that it is to stand before; null: last. */
export const reorderRequest = z.strictObject({ before: z.string().max(50).nullable() });

/** Several items ended with one press. */
export const endItemsRequest = z.strictObject({
  itemIds: z.array(z.string().min(1).max(50)).min(1).max(100),
  outcome: z.enum(['noted', 'tabled', 'no-decision']),
  reason: z.string().max(2_000).default(''),
});

export const decideRequest = z.strictObject({
  outcome: z.enum(outcomes),
  proposalVersion: z.number().int().nonnegative(),
  /** For `amended`: the clauses as decided. */
  clauses: z.array(clauseContract).max(50).optional(),
  detail: z.strictObject({ document: shortText.optional(), to: shortText.optional(), purpose: shortText.optional(), until: shortText.optional() }).optional(),
});

export const strikeRequest = z.strictObject({ reason: z.string().max(2_000).default('') });

export interface QuestionView {
  id: string;
  text: string;
  reply: string;
  questions: QuestionView[];
}

export const questionView: z.ZodType<QuestionView> = z.lazy(() =>
  z.object({ id: z.string(), text: z.string(), reply: z.string(), questions: z.array(questionView) }),
);

export const itemView = z.object({
  id: z.string(),
  number: z.number().int().nullable(),
  paragraph: z.number().int().nullable(),
  title: z.string(),
  note: z.string().nullable(),
  kind: z.enum(agendaItemKinds),
  optional: z.boolean(),
  state: z.enum(['waiting', 'open', 'ended', 'struck']),
  subjectAreas: z.array(z.string()),
  clauses: z.array(z.object({ clause: z.string(), degree: z.enum(['full', 'partly']) })),
  presenter: z.string(),
  sources: z.array(z.string()),
  references: z.array(z.string()),
  shows: z.enum(itemContents).nullable(),
  questions: z.array(questionView),
  figures: z.array(figureContract),
  /** `registryNumber`: the dnr of what is registered (P-32). */
  briefingMaterial: z.array(z.object({ name: z.string(), url: z.string().nullable(), version: z.string().nullable(), registryNumber: z.string().nullable().optional(), late: z.boolean() })),
  /** Files of the review's folder in the library that belong to the item, by name. */
  briefingFiles: z.array(briefingFileView),
  background: z.string(),
  notes: z.string(),
  conclusion: z.string(),
  judgements: z.array(z.object({ word: z.string(), text: z.string(), verdict: z.boolean().nullable(), reason: z.string() })),
  /** `text`: the whole sentence as it will stand, ready to read. */
  proposal: z.object({ version: z.number().int(), text: z.string(), clauses: z.array(clauseContract) }).nullable(),
  /** `spoken`: entered by the secretary ("muntligt"). */
  answers: z.array(z.object({ personId: z.string(), name: z.string(), choice: z.enum(answerChoices), spoken: z.boolean() })),
  /** Who is there, may answer and has not. */
  waitingFor: z.array(z.object({ personId: z.string(), name: z.string() })),
  statements: z.array(z.object({ personId: z.string(), name: z.string(), kind: z.enum(statementKinds), text: z.string(), spoken: z.boolean(), sentence: z.string() })),
  /** Parts that the item still needs before the minutes can be adjusted. */
  missing: z.array(z.enum(['proposal', 'conclusion', 'decision', 'judgement'])),
  /** Only its number and title's place are shown outside the tab; `hidden`: this person does not see it here either. */
  confidential: z.boolean(),
  hidden: z.boolean(),
  immediateApproval: z.boolean(),
  plannedMinutes: z.number().int().nullable(),
  openedAt: z.string().nullable(),
  /** Who decides here in the decision-maker's place. */
  handover: z.object({ personId: z.string(), name: z.string() }).nullable(),
  /** Where whoever decides has jäv: what this person is to do about it, as a sentence. */
  conflictAdvice: z.string().nullable(),
  /** "Bordlagd vid Ledningens genomgång 2027-03-09, § 4". */
  carriedFrom: z.string().nullable(),
  /** Decisions that were taken up anew, as they read. */
  earlierDecisions: z.array(z.string()),
  /** New words that wait for the chair. */
  rewording: z.object({ texts: z.array(z.string()), by: z.string() }).nullable(),
  myAnswer: z.enum(answerChoices).nullable(),
  decision: z
    .object({
      outcome: z.enum(outcomes),
      outcomeText: z.string(),
      text: z.string(),
      decidedBy: z.string(),
      at: z.string(),
      actions: z.array(z.number().int()),
      /** The att-satser's own texts, for rewording. */
      texts: z.array(z.string()),
      asDeputy: z.boolean(),
    })
    .nullable(),
  struck: z.object({ reason: z.string(), by: z.string() }).nullable(),
  version: z.number().int(),
  may: z.array(z.enum(itemVerbs)),
});

export const absenceContract = z.strictObject({ from: z.iso.datetime(), to: z.iso.datetime().nullable(), source: z.enum(['secretary', 'teams']) });

/** `absences`: as Teams proposes and the secretary says; `paragraphs`: what the minutes say of them, '' for the whole meeting. */
export const attendanceView = z.object({
  personId: z.string(),
  name: z.string(),
  role: z.string(),
  present: z.boolean(),
  note: z.string(),
  actingFor: z.string(),
  absences: z.array(absenceContract),
  paragraphs: z.string(),
});

export const actionView = z.object({
  number: z.number().int(),
  text: z.string(),
  responsible: z.string(),
  dueDate: z.string(),
  /** The day that was decided first. */
  originalDueDate: z.string(),
  state: z.enum(actionStates),
  overdue: z.boolean(),
  reviewId: z.string(),
  paragraph: z.number().int().nullable(),
});

export type StatementRequest = z.infer<typeof statementRequest>;
export type EndItemsRequest = z.infer<typeof endItemsRequest>;
export type WriteItemRequest = z.infer<typeof writeItemRequest>;
export type ProposeRequest = z.infer<typeof proposeRequest>;
export type DecideRequest = z.infer<typeof decideRequest>;
export type AddItemRequest = z.infer<typeof addItemRequest>;
export type ItemView = z.infer<typeof itemView>;
export type ActionView = z.infer<typeof actionView>;
export type AttendanceView = z.infer<typeof attendanceView>;

import { z } from 'zod';
import { contracts } from '../i18n/sv/contracts';
import { isLocalDate } from '../domain/calendar/local-date';
import { answerChoices } from '../domain/decision/answer';
import { itemVerbs } from '../domain/review/offered-verbs';
import { outcomes } from '../domain/decision/decision';

export const localDate = z.string().refine(isLocalDate, contracts.localDate);

const longText = z.string().max(100_000);
const shortText = z.string().max(500);

export const agendaItemKinds = ['formalia', 'information', 'diskussion', 'beslut'] as const;

export type { ItemVerb } from '../domain/review/offered-verbs';

export const clauseContract = z.strictObject({
  text: z.string().trim().min(1).max(5_000),
  assignment: z.strictObject({ responsible: z.string().trim().min(1).max(200), personId: z.string().max(100).nullable(), dueDate: localDate }).nullable(),
});

export const figureContract = z.strictObject({
  label: shortText,
  value: shortText,
  previous: shortText.nullable(),
  source: shortText,
  period: shortText,
});

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
  briefingMaterial: z.array(z.strictObject({ name: shortText, url: z.url({ protocol: /^https$/ }).nullable(), version: shortText.nullable() })).max(50).optional(),
});

/** `version`: the proposal's version that the person saw; 0 where there was none. */
export const proposeRequest = z.strictObject({ version: z.number().int().nonnegative(), clauses: z.array(clauseContract).max(50) });

export const answerRequest = z.strictObject({ choice: z.enum(answerChoices) });

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
  shows: z.enum(['open-actions', 'judgement']).nullable(),
  questions: z.array(questionView),
  figures: z.array(figureContract),
  briefingMaterial: z.array(z.object({ name: z.string(), url: z.string().nullable(), version: z.string().nullable(), late: z.boolean() })),
  background: z.string(),
  notes: z.string(),
  conclusion: z.string(),
  judgements: z.array(z.object({ word: z.string(), text: z.string(), verdict: z.boolean().nullable(), reason: z.string() })),
  /** `text`: the whole sentence as it will stand, ready to read. */
  proposal: z.object({ version: z.number().int(), text: z.string(), clauses: z.array(clauseContract) }).nullable(),
  answers: z.array(z.object({ personId: z.string(), name: z.string(), choice: z.enum(answerChoices) })),
  myAnswer: z.enum(answerChoices).nullable(),
  decision: z
    .object({
      outcome: z.enum(outcomes),
      outcomeText: z.string(),
      text: z.string(),
      decidedBy: z.string(),
      at: z.string(),
      actions: z.array(z.number().int()),
    })
    .nullable(),
  struck: z.object({ reason: z.string(), by: z.string() }).nullable(),
  version: z.number().int(),
  may: z.array(z.enum(itemVerbs)),
});

export const attendanceView = z.object({ personId: z.string(), name: z.string(), role: z.string(), present: z.boolean(), note: z.string() });

export const actionView = z.object({
  number: z.number().int(),
  text: z.string(),
  responsible: z.string(),
  dueDate: z.string(),
  overdue: z.boolean(),
  reviewId: z.string(),
  paragraph: z.number().int().nullable(),
});

export type WriteItemRequest = z.infer<typeof writeItemRequest>;
export type ProposeRequest = z.infer<typeof proposeRequest>;
export type DecideRequest = z.infer<typeof decideRequest>;
export type AddItemRequest = z.infer<typeof addItemRequest>;
export type ItemView = z.infer<typeof itemView>;
export type ActionView = z.infer<typeof actionView>;
export type AttendanceView = z.infer<typeof attendanceView>;

import { z } from 'zod';
import { actionEventKinds, actionStates } from '../domain/action/action';
import { actionVerbs } from '../domain/action/action-verbs';
import { reportedStates } from '../domain/action/report-action';
import { localDate } from './agenda-item';

const longText = z.string().max(4_000);

/** GET /api/actions?scope=… `mine` over all units, `unit` for one of them (`unit`: its id or name; left out: all). */
export const listActionsQuery = z.strictObject({
  scope: z.enum(['mine', 'unit']).default('mine'),
  unit: z.string().min(1).max(200).optional(),
  overdue: z.enum(['true', 'false']).default('false'),
  limit: z.string().regex(/^\d{1,3}$/).default('50'),
});

export const reportActionRequest = z.strictObject({ state: z.enum(reportedStates), comment: longText.default('') });

export const askForLaterRequest = z.strictObject({ dueDate: localDate, reason: longText });

/** `version`: the action's version that the person saw. */
export const answerLaterRequest = z.strictObject({ approve: z.boolean(), comment: longText.default(''), version: z.number().int().nonnegative().optional() });

/** An action in a list; of a confidential one text and responsible are empty. */
export const listedActionView = z.object({
  number: z.number().int(),
  text: z.string(),
  responsible: z.string(),
  unit: z.object({ id: z.string(), name: z.string() }),
  state: z.enum(actionStates),
  dueDate: z.string(),
  originalDueDate: z.string(),
  /** 0 where it is not late. */
  daysLate: z.number().int(),
  waits: z.boolean(),
  confidential: z.boolean(),
});

/** `more`: so many beside those listed. */
export const actionListView = z.object({ actions: z.array(listedActionView), more: z.number().int() });

export const actionDetailView = z.object({
  number: z.number().int(),
  version: z.number().int(),
  text: z.string(),
  responsible: z.string(),
  /** The responsible person's name; null where the action is the role's. */
  person: z.string().nullable(),
  unit: z.object({ id: z.string(), name: z.string() }),
  state: z.enum(actionStates),
  dueDate: z.string(),
  originalDueDate: z.string(),
  /** 0 where it is not late. */
  daysLate: z.number().int(),
  decidedOn: z.string(),
  confidential: z.boolean(),
  source: z.object({ reviewId: z.string(), title: z.string(), date: z.string().nullable(), paragraph: z.number().int().nullable() }),
  /** A later day that is asked for and waits for the head. */
  extension: z.object({ dueDate: z.string(), reason: z.string(), by: z.string(), at: z.string() }).nullable(),
  history: z.array(z.object({ what: z.enum(actionEventKinds), by: z.string(), at: z.string(), comment: z.string(), from: z.string().nullable(), to: z.string().nullable() })),
  may: z.array(z.enum(actionVerbs)),
});

export type ListedActionView = z.infer<typeof listedActionView>;
export type ActionListView = z.infer<typeof actionListView>;
export type ActionDetailView = z.infer<typeof actionDetailView>;
export type ReportActionRequest = z.input<typeof reportActionRequest>;
export type AskForLaterRequest = z.input<typeof askForLaterRequest>;
export type AnswerLaterRequest = z.input<typeof answerLaterRequest>;

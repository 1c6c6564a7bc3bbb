import { z } from 'zod';
import { addressee, byId, dayOfYear, force, id, month, text, year } from './words';

/** An item on an agenda: its id alone, or with a condition. */
export const agendaEntryFormat = z.union([
  id,
  z.strictObject({ item: id, optional: z.boolean().default(false), years: z.array(year).min(1).optional(), note: text.optional() }),
]);

const windowFormat = z.strictObject({
  months: z.array(month).min(1),
  force,
  latest: z.boolean().default(false),
  alternativeMonths: z.array(month).default([]),
});

/** The meeting at one level; `agenda` here goes before the meeting type's own. */
const atLevelFormat = z.strictObject({
  timesPerYear: z.int().min(1).optional(),
  window: windowFormat.optional(),
  attend: z.strictObject({ must: z.array(id).default([]), should: z.array(id).default([]), mustNot: z.array(id).optional() }).optional(),
  rolling: z.strictObject({ closes: dayOfYear }).optional(),
  agenda: z.array(agendaEntryFormat).optional(),
  freeAgenda: z.boolean().default(false),
});

const sendingFormat = z.strictObject({
  force,
  daysBefore: z.int().min(0).optional(),
  latest: dayOfYear.optional(),
  to: addressee.optional(),
  levels: z.array(id).min(1).optional(),
  note: text.optional(),
});

/** Minutes have a day after the meeting too. */
const minutesSendingFormat = sendingFormat.extend({ daysAfter: z.int().min(0).optional() });

export const meetingTypeFormat = z.strictObject({
  name: text,
  label: text,
  otherLabels: z.array(text).default([]),
  purpose: text.optional(),
  levels: byId(atLevelFormat),
  send: z.strictObject({ kallelse: sendingFormat.optional(), underlag: sendingFormat.optional(), protokoll: minutesSendingFormat.optional() }).default({}),
  agenda: z.array(agendaEntryFormat).optional(),
});

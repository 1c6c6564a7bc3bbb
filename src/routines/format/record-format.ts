import { z } from 'zod';
import { byId, date, dayOfYear, id, month, text, year } from './words';

export const editionFormat = z.strictObject({ number: text, date, standard: id, authors: z.array(text).min(1) });

export const changeFormat = z.strictObject({ edition: text, date, change: text, by: text });

export const registryFormat = z.strictObject({ system: text, collectiveCase: z.literal('per år'), level: id.optional() });

export const recordFormat = z.strictObject({
  adjusters: z.int().min(0).max(2).default(1),
  commentRound: z.boolean().default(false),
  conclusions: z.enum(['varje punkt', 'vid behov']).default('vid behov'),
  printAnswers: z.boolean().default(false),
  decisionList: z.enum(['först', 'sist']).default('sist'),
  appendices: z.boolean().default(false),
  recipients: z.array(text).default([]),
  documentation: z.array(text).default([]),
  retention: text.default('bevaras'),
});

export const actionsFormat = z.strictObject({
  reportedTo: byId(id).default({}),
  followedUpAt: z.array(id).default([]),
  states: z.array(text).default([]),
  groups: z.array(text).default([]),
  severalResponsible: z.boolean().optional(),
});

export const goalPeriodsFormat = z.strictObject({ start: year, years: z.int().min(1) });

export const anchoringFormat = z.strictObject({ document: id, levels: z.array(id).min(1), before: text });

/** The organisation's own requirements, where it follows no ISO standard. Its id is `edition.standard`. */
export const catalogueFormat = z.strictObject({ name: text, clauses: z.record(text, text) });

/** The routine's own words for the three answers that a member can give. */
export const answersFormat = z.strictObject({ agree: text, disagree: text, abstain: text });

/** An entry of the year's wheel: whole months (one, or first and last) or exact days. */
export const annualCycleFormat = z.union([
  z.strictObject({ text, months: z.array(month).min(1).max(2) }),
  z.strictObject({ text, days: z.array(dayOfYear).min(1).max(2) }),
]);

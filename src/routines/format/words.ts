import { z } from 'zod';
import { isLocalDate } from '../../domain/calendar/local-date';
import { isObject } from '../is-object';

/** What a word of the file can break beyond its type; each has its text in `i18n/sv/routine-faults.ts`. */
export const wordFaults = ['id', 'text', 'date', 'day', 'month', 'year', 'phrase', 'link', 'clause', 'person', 'period'] as const;

export type WordFault = (typeof wordFaults)[number];

const firstYear = 2000;
const lastYear = 2100;
const idPattern = '^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$';
const dayPattern = '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$';
const phrasePattern = '^\\S.* beslutar$';
const addresseePattern = '^[A-Za-z0-9-]+\\.[A-Za-z0-9-]+$';
const linkPattern = '^https://[a-z0-9-]+\\.sharepoint\\.com/:[a-z]:/[a-z]/\\S+$';

/** A name that other parts of the file refer to: `forvaltning`, `A1`, `P3`. */
export const id = word('id', idPattern);

/** Text for people; never empty. */
export const text = z.string().refine((value) => value.trim() !== '', { error: fault('text') }).meta({ minLength: 1 });

/** A real day: `2016-01-20`. */
export const date = z.string().refine(isLocalDate, { error: fault('date') }).meta({ format: 'date' });

/** A day of every year: `03-31`. A leap day counts. */
export const dayOfYear = z
  .string()
  .refine((value) => new RegExp(dayPattern).test(value) && isLocalDate(`2024-${value}`), { error: fault('day') })
  .meta({ pattern: dayPattern });

export const month = z
  .number()
  .refine((value) => Number.isInteger(value) && value >= 1 && value <= 12, { error: fault('month') })
  .meta({ type: 'integer', minimum: 1, maximum: 12 });

/** A calendar year that a review can be held in. */
export const year = z
  .number()
  .refine((value) => Number.isInteger(value) && value >= firstYear && value <= lastYear, { error: fault('year') })
  .meta({ type: 'integer', minimum: firstYear, maximum: lastYear });

/** The start of every decision: `Skolchefen beslutar`. */
export const phrase = word('phrase', phrasePattern);

/** Somebody by level and role: `central.miljochef`. */
export const addressee = word('person', addresseePattern);

/** A SharePoint sharing link as people copy it. */
export const sharingLink = word('link', linkPattern);

/** How binding it is: ska warns in red, bör in yellow; nothing locks. */
export const force = z.enum(['ska', 'bör']);

export const itemKind = z.enum(['formalia', 'information', 'diskussion', 'beslut']);

export const degree = z.enum(['full', 'partly']);

/**
 * A section of things by id. A wrong id hides no fault of what stands under it, as it would in zod's own record of ids: all
 * faults are told at once.
 */
export function byId<Value extends z.ZodType>(value: Value) {
  return z
    .record(z.string(), value)
    .superRefine((section, context) => wrongIds(section).forEach((key) => context.addIssue({ code: 'invalid_key', origin: 'record', issues: [{ code: 'custom', path: [], message: fault('id') }], input: key, path: [key] })), {
      when: (payload) => isObject(payload.value),
    })
    .meta({ propertyNames: { type: 'string', pattern: idPattern } });
}

function wrongIds(section: object): readonly string[] {
  return Object.keys(section).filter((key) => !new RegExp(idPattern).test(key));
}

function word(name: WordFault, pattern: string) {
  return z
    .string()
    .refine((value) => new RegExp(pattern).test(value), { error: fault(name) })
    .meta({ pattern });
}

function fault(name: WordFault): string {
  return name;
}

import { z } from 'zod';
import { documentKinds } from '../domain/document/document-kind';

export const templateView = z.object({
  kind: z.enum(documentKinds),
  /** "Protokoll". */
  kindName: z.string(),
  /** By name; none where it holds for all of the unit's meeting types. */
  meetingTypes: z.array(z.string()),
  /** What the routine or the file calls it; null where the document is written in the product's own form. */
  name: z.string().nullable(),
  link: z.string().nullable(),
  /** Whose choice it is, ready to read. */
  origin: z.string(),
  isOwn: z.boolean(),
  /** Whether the product can check it: Word templates of the minutes. */
  canCheck: z.boolean(),
});

export const templatesView = z.object({ templates: z.array(templateView), mayChange: z.boolean() });

/** `link` null: the routine's again. */
export const chooseTemplateRequest = z.strictObject({ link: z.url({ protocol: /^https$/ }).max(2_000).nullable() });

export const checkTemplateRequest = z.strictObject({ link: z.string().max(2_000) });

export const checkedTemplateView = z.object({ name: z.string(), faults: z.array(z.string()), warnings: z.array(z.string()) });

export type TemplateView = z.infer<typeof templateView>;
export type TemplatesView = z.infer<typeof templatesView>;
export type CheckedTemplateView = z.infer<typeof checkedTemplateView>;

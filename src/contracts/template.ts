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

/** `tag`: what its words call for; `choices`: the tags that may stand there, each with what it is filled with. */
export const templatePlacesView = z.object({
  name: z.string(),
  faults: z.array(z.string()),
  places: z.array(z.object({ id: z.string(), kind: z.enum(['label', 'heading', 'columns']), text: z.string(), tag: z.string().nullable(), choices: z.array(z.object({ tag: z.string(), filledWith: z.string() })) })),
});

/** `choices` by place; null leaves one as it is. `filled`: with an example instead of empty. */
export const tagTemplateRequest = z.strictObject({ link: z.string().max(2_000), choices: z.record(z.string().max(40), z.string().max(40).nullable()), filled: z.boolean() });

/** `content`: a .docx in base64; null where the template has faults. */
export const taggedTemplateView = z.object({ fileName: z.string(), content: z.string().nullable(), faults: z.array(z.string()) });

export type TemplatePlacesView = z.infer<typeof templatePlacesView>;
export type TaggedTemplateView = z.infer<typeof taggedTemplateView>;
export type TemplateView = z.infer<typeof templateView>;
export type TemplatesView = z.infer<typeof templatesView>;
export type CheckedTemplateView = z.infer<typeof checkedTemplateView>;

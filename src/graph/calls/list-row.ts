import { z } from 'zod';
import { editor } from './editor';

/** Values by the columns' inner names; null empties one. */
export type RowValues = Readonly<Record<string, string | number | boolean | null>>;

const fieldValue = z.union([z.string(), z.number(), z.boolean()]);

/** Fields that we can read: what is an object or a list is not ours. */
const fields = z
  .record(z.string(), z.unknown())
  .transform((all) => Object.fromEntries(Object.entries(all).flatMap(([name, value]) => (fieldValue.safeParse(value).success ? [[name, value as z.infer<typeof fieldValue>] as const] : []))));

/** A list's row as we read it. `editor` is null where SharePoint does not say who changed it last. */
export const listRow = z
  .object({ id: z.string(), eTag: z.string(), lastModifiedDateTime: z.string(), lastModifiedBy: editor, fields })
  .transform(({ id, eTag, lastModifiedDateTime, lastModifiedBy, fields: read }) => ({ id, eTag, modifiedAt: new Date(lastModifiedDateTime), editor: lastModifiedBy, fields: read }));

export type ListRow = z.infer<typeof listRow>;

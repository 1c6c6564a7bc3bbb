import { z } from 'zod';

/** The unit's list of actions in SharePoint. */
export const sharePointListView = z.object({
  /** The chosen list, or the name that it would get. */
  name: z.string(),
  isChosen: z.boolean(),
  /** Shown names of its columns, in order: what is created. */
  columns: z.array(z.string()),
  url: z.string().nullable(),
  lookedAt: z.string().nullable(),
  /** Actions whose row is not yet up to date. */
  waiting: z.number().int(),
  /** What keeps the list from being followed and what to do, ready to read; null where nothing does. */
  message: z.string().nullable(),
  mayChoose: z.boolean(),
});

export type SharePointListView = z.infer<typeof sharePointListView>;

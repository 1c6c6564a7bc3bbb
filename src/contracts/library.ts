import { z } from 'zod';

/** The unit's library for documents in SharePoint. */
export const libraryView = z.object({
  /** Null: none has been chosen, or it could not be read. */
  name: z.string().nullable(),
  url: z.string().nullable(),
  folder: z.string().nullable(),
  /** Columns that documents are given: those that the library has, and those that would be added. */
  columns: z.array(z.object({ name: z.string(), isThere: z.boolean() })),
  /** Whether somebody has asked for them and they are on their way. */
  isAdding: z.boolean(),
  /** What is wrong and what to do, ready to read; null where nothing is. */
  message: z.string().nullable(),
  mayChange: z.boolean(),
});

export type LibraryView = z.infer<typeof libraryView>;

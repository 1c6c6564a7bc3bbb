import { z } from 'zod';
import { editor } from './editor';

/** The app that wrote, beside a person or alone. */
const author = z.object({ application: z.object({ id: z.string().nullish(), displayName: z.string().nullish() }).nullish(), user: z.object({ displayName: z.string().nullish() }).nullish() });

/** What we read of a driveItem. */
export const driveItem = z.object({
  id: z.string(),
  name: z.string(),
  eTag: z.string(),
  /** Changes with the content alone; a folder has none. */
  cTag: z.string().optional(),
  lastModifiedDateTime: z.string().optional(),
  webUrl: z.string(),
  folder: z.object({}).optional(),
  createdBy: author.optional(),
  lastModifiedBy: author.optional(),
  publication: z.object({ level: z.string().nullish(), checkedOutBy: editor }).nullish(),
});

export type DriveItem = z.infer<typeof driveItem>;

export const driveItemSelect = 'id,name,eTag,cTag,lastModifiedDateTime,webUrl,folder,createdBy,lastModifiedBy,publication';

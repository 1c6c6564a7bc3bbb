import { z } from 'zod';

/** What we read of a driveItem. */
export const driveItem = z.object({
  id: z.string(),
  name: z.string(),
  eTag: z.string(),
  webUrl: z.string(),
  folder: z.object({}).optional(),
});

export type DriveItem = z.infer<typeof driveItem>;

export const driveItemSelect = 'id,name,eTag,webUrl,folder';

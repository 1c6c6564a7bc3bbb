import { z } from 'zod';

/** What we read of a list. */
export const sharedList = z.object({ id: z.string(), displayName: z.string(), webUrl: z.string() });

export type SharedList = z.infer<typeof sharedList>;

export const sharedListSelect = 'id,displayName,webUrl';

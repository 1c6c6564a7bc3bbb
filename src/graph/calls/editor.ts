import { z } from 'zod';

const identity = z.object({ id: z.string().nullish(), displayName: z.string().nullish() });

/** Who changed something: a person or an app, by object id and name; null where SharePoint does not say. */
export const editor = z
  .object({ user: identity.nullish(), application: identity.nullish() })
  .nullish()
  .transform((by) => {
    const found = by?.user ?? by?.application;
    return found == null ? null : { isApp: by?.user == null, id: found.id ?? null, name: found.displayName ?? null };
  });

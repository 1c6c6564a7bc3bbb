import { z } from 'zod';

/** Every answer that is not a success. `message` is Swedish and says what to do. */
export const errorView = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    requestId: z.string(),
    /** Faults in the request by path, for a form to show beside its field. */
    fields: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  }),
});

export type ErrorView = z.infer<typeof errorView>;

import { z } from 'zod';

/** One event of the live stream; its SSE id is the version. Never content. */
export const reviewChangedEvent = z.object({ reviewId: z.string(), version: z.number().int() });

/** GET /api/events?review=… with Accept: text/event-stream, or `since` for a poll that answers at once. */
export const eventsQuery = z.strictObject({ review: z.string().min(1).max(50), since: z.coerce.number().int().nonnegative().optional() });

export type ReviewChangedEvent = z.infer<typeof reviewChangedEvent>;

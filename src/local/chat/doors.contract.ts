import { z } from 'zod';

export const messageRequest = z.strictObject({ person: z.string(), text: z.string().max(200_000), mention: z.boolean().default(true) });

export const pressRequest = z.strictObject({
  person: z.string(),
  activityId: z.string(),
  verb: z.string(),
  data: z.record(z.string(), z.unknown()).default({}),
  inputs: z.record(z.string(), z.unknown()).default({}),
});

export const meetingRequest = z.strictObject({ event: z.enum(['start', 'end', 'join', 'leave']), person: z.string() });

export const extensionRequest = z.strictObject({
  person: z.string(),
  name: z.enum(['query', 'fetchTask', 'submitAction', 'queryLink', 'anonymousQueryLink']),
  value: z.unknown(),
});

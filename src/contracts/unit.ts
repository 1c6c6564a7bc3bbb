import { z } from 'zod';

export const unitView = z.object({
  id: z.string(),
  name: z.string(),
  organisation: z.string(),
  level: z.string(),
  routine: z.object({ id: z.string(), name: z.string(), edition: z.string() }),
  /** Meeting types that the routine has at this level. */
  meetingTypes: z.array(z.object({ id: z.string(), name: z.string(), months: z.array(z.number().int()) })),
  subjectAreas: z.array(z.object({ id: z.string(), name: z.string() })),
  /** Roles that an action can be given to, with the present holder. */
  roles: z.array(z.object({ id: z.string(), name: z.string(), personId: z.string().nullable() })),
  phrase: z.string(),
  myRoles: z.array(z.string()),
  mayPlan: z.boolean(),
  abbreviations: z.record(z.string(), z.string()),
});

export const meView = z.object({ personId: z.string(), name: z.string(), units: z.array(unitView) });

/** `phrase`: whose decision the minutes name; `paragraphsBefore`: the § series goes on after this number. */
export const unitSettingsRequest = z.strictObject({
  phrase: z.enum(['decision-maker', 'management-group']).optional(),
  paragraphsBefore: z.strictObject({ year: z.number().int().min(2000).max(2100), last: z.number().int().min(0).max(100_000) }).optional(),
});

export type UnitView = z.infer<typeof unitView>;
export type MeView = z.infer<typeof meView>;

import { z } from 'zod';
import { id, sharingLink, text } from './words';

const meetingTypes = z.union([z.literal('alla'), z.array(id).min(1)]);

/** A template by name and, where the routine has one, by sharing link. One template may serve several kinds (K-47). */
export const templateFormat = z.strictObject({
  name: text,
  link: sharingLink.optional(),
  use: z.strictObject({ kallelse: meetingTypes.optional(), presentation: meetingTypes.optional(), protokoll: meetingTypes.optional() }),
  levels: z.array(id).min(1).optional(),
});

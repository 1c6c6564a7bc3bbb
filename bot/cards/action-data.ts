import { z } from 'zod';

/** What a button on an action's card carries: its number, the version that the card shows, and their HMAC (T7). */
export const actionCardData = z.strictObject({
  action: z.number().int().positive(),
  version: z.number().int().nonnegative(),
  mac: z.string().min(1).max(100),
});

export type ActionCardData = z.infer<typeof actionCardData>;

/** What such a button's HMAC is reckoned over. */
export interface ActionClaims {
  readonly tenantId: string;
  readonly verb: string;
  readonly action: number;
  readonly version: number;
}

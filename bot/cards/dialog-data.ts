import { z } from 'zod';

/** What the button of a dialog carries: which dialog it is, so that it is carried out once (T18), and the HMAC that makes it that person's (T7). */
export const dialogData = z.strictObject({
  nonce: z.string().regex(/^[a-z0-9]{1,40}$/),
  mac: z.string().min(1).max(100),
});

export type DialogData = z.infer<typeof dialogData>;

/** What a dialog's HMAC is reckoned over. */
export interface DialogClaims {
  readonly tenantId: string;
  readonly personId: string;
  readonly nonce: string;
}

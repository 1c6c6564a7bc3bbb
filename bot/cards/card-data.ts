import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { RefusalError } from '../../src/domain/errors';
import type { ActionCardData, ActionClaims } from './action-data';
import type { DialogClaims, DialogData } from './dialog-data';

/**
 * What a button carries: ids, the proposal's version, the review's version when the card was drawn, and their HMAC. Never state, never
 * who presses (T7). By `drawn` a press on a newer card is another press than an old one that is delivered again (T18).
 */
export const cardData = z.strictObject({
  review: z.string().min(1).max(64),
  item: z.string().max(64),
  version: z.number().int().nonnegative(),
  drawn: z.number().int().nonnegative().optional(),
  mac: z.string().min(1).max(100),
});

export type CardData = z.infer<typeof cardData>;

/** What a button's HMAC is reckoned over. */
export interface CardClaims {
  readonly tenantId: string;
  readonly verb: string;
  readonly review: string;
  readonly item: string;
  readonly version: number;
  readonly drawn?: number | undefined;
}

/** Signs the data of buttons, and refuses data that it did not sign: `card-not-genuine` for data of another card, verb or tenant. */
export interface CardSigner {
  sign(claims: CardClaims): CardData;
  check(tenantId: string, verb: string, data: CardData): void;
  signAction(claims: ActionClaims): ActionCardData;
  checkAction(tenantId: string, verb: string, data: ActionCardData): void;
  signDialog(claims: DialogClaims): DialogData;
  checkDialog(who: Omit<DialogClaims, 'nonce'>, data: DialogData): void;
}

export function createCardSigner(cardKey: string): CardSigner {
  const reviewMac = ({ tenantId, verb, review, item, version, drawn }: CardClaims) => macOf(cardKey, ['card', tenantId, verb, review, item, version, drawn ?? null]);
  const actionMac = ({ tenantId, verb, action, version }: ActionClaims) => macOf(cardKey, ['action-card', tenantId, verb, action, version]);
  const dialogMac = ({ tenantId, personId, nonce }: DialogClaims) => macOf(cardKey, ['dialog', tenantId, personId, nonce]);

  return {
    sign: (claims) => ({ review: claims.review, item: claims.item, version: claims.version, drawn: claims.drawn, mac: reviewMac(claims).toString('base64url') }),
    check: (tenantId, verb, { mac, ...ids }) => assertSame(mac, reviewMac({ tenantId, verb, ...ids })),
    signAction: (claims) => ({ action: claims.action, version: claims.version, mac: actionMac(claims).toString('base64url') }),
    checkAction: (tenantId, verb, { mac, ...ids }) => assertSame(mac, actionMac({ tenantId, verb, ...ids })),
    signDialog: (claims) => ({ nonce: claims.nonce, mac: dialogMac(claims).toString('base64url') }),
    checkDialog: (who, { mac, nonce }) => assertSame(mac, dialogMac({ ...who, nonce })),
  };
}

/** The first part says what kind of card it is, so that one kind's HMAC is never another's. */
function macOf(cardKey: string, parts: readonly (string | number | null)[]): Buffer {
  return createHmac('sha256', cardKey).update(JSON.stringify(parts)).digest();
}

function assertSame(mac: string, right: Buffer): void {
  const given = Buffer.from(mac, 'base64url');
  if (given.length !== right.length || !timingSafeEqual(given, right)) {
    throw new RefusalError({ code: 'card-not-genuine', details: {} });
  }
}

/** Signs with the version of the review that the card shows. */
export function drawnAt(signer: CardSigner, drawn: number): CardSigner {
  return { ...signer, sign: (claims) => signer.sign({ ...claims, drawn }) };
}

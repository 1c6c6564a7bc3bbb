import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { RefusalError } from '../../src/domain/errors';

/** What a button carries: ids, the proposal's version and their HMAC. Never state, never who presses (T7). */
export const cardData = z.strictObject({
  review: z.string().min(1).max(64),
  item: z.string().max(64),
  version: z.number().int().nonnegative(),
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
}

/** Signs the data of buttons, and refuses data that it did not sign. */
export interface CardSigner {
  sign(claims: CardClaims): CardData;
  /** Throws the refusal `card-not-genuine` for data of another card, verb or tenant. */
  check(tenantId: string, verb: string, data: CardData): void;
}

export function createCardSigner(cardKey: string): CardSigner {
  function macOf({ tenantId, verb, review, item, version }: CardClaims): Buffer {
    return createHmac('sha256', cardKey).update(JSON.stringify(['card', tenantId, verb, review, item, version])).digest();
  }

  return {
    sign: (claims) => ({ review: claims.review, item: claims.item, version: claims.version, mac: macOf(claims).toString('base64url') }),
    check(tenantId, verb, { mac, ...ids }) {
      const given = Buffer.from(mac, 'base64url');
      const right = macOf({ tenantId, verb, ...ids });
      if (given.length !== right.length || !timingSafeEqual(given, right)) {
        throw new RefusalError({ code: 'card-not-genuine', details: {} });
      }
    },
  };
}

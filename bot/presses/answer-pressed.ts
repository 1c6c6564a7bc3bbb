import { RefusalError } from '../../src/domain/errors';
import type { Principal } from '../../src/domain/unit/unit';
import type { World } from '../../src/ports/world';
import type { Card } from '../cards/card';
import type { CardSigner } from '../cards/card-data';
import type { CardWriter } from '../cards/card-writer';
import { presses } from './presses';
import type { Readings } from './readings';

export interface PressedCard {
  readonly world: World;
  readonly principal: Principal;
  readonly conversationId: string;
  readonly requestKey: string | null;
  readonly signer: CardSigner;
  readonly cards: CardWriter;
  readonly readings: Readings;
}

/** Checks that the card is ours, does what the button says, and gives the card back as that person now sees it. */
export async function answerPressed(said: { readonly verb: string; readonly data: unknown }, on: PressedCard): Promise<Card> {
  const { world, principal, requestKey } = on;
  const pressed = presses.find((candidate) => candidate.verb === said.verb);
  const data = pressed?.data.safeParse(said.data);
  if (!pressed || !data?.success) {
    throw new RefusalError({ code: 'card-not-genuine', details: {} });
  }
  const { review, item, version, mac } = data.data;
  on.signer.check(principal.tenantId, pressed.verb, { review, item, version, mac });
  const changed = await pressed.act?.({ world, principal, requestKey, data: data.data });
  const reading = changed ? await on.readings.after(principal, changed) : await on.readings.fresh(principal, review);
  const { card } = await on.cards.write(pressed.shows === 'agenda' ? 'agenda' : `item:${item}`, { tenantId: principal.tenantId, conversationId: on.conversationId, reading });

  return card;
}

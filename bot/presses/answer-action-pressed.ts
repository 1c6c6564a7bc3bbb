import { RefusalError } from '../../src/domain/errors';
import type { Refusal, RefusalCode } from '../../src/domain/refusal';
import type { Principal } from '../../src/domain/unit/unit';
import { refusalText } from '../../src/i18n/sv/refusals';
import type { World } from '../../src/ports/world';
import { getAction } from '../../src/usecases/action/get-action';
import type { Card } from '../cards/card';
import type { CardSigner } from '../cards/card-data';
import type { CardWriter } from '../cards/card-writer';
import { withReason } from '../cards/elements';
import type { Note } from '../context/asked';
import type { ActionPress } from './action-press';

interface PressedActionCard {
  readonly world: World;
  readonly principal: Principal;
  readonly requestKey: string | null;
  readonly signer: CardSigner;
  readonly cards: CardWriter;
  readonly note: Note;
  /** Told of a refusal that is answered with a card. */
  readonly whenMovedOn: (refusal: Refusal) => void;
}

/** The action is elsewhere than the card thought: its present card is the answer, with the reason above. */
const movedOn: readonly RefusalCode[] = ['action-ended', 'action-changed', 'extension-missing'];

/** Checks that the card is ours, does what the button says, and gives the action's card as that person now sees it. */
export async function answerActionPressed(pressed: ActionPress, said: unknown, on: PressedActionCard): Promise<Card> {
  const { world, principal, requestKey } = on;
  const parsed = pressed.data.safeParse(said);
  if (!parsed.success) {
    throw new RefusalError({ code: 'card-not-genuine', details: {} });
  }
  const { action, version, mac } = parsed.data;
  on.note({ verb: pressed.verb });
  on.signer.checkAction(principal.tenantId, pressed.verb, { action, version, mac });
  try {
    await pressed.act?.({ world, principal, requestKey, data: parsed.data });

    return await cardNow(action, on);
  } catch (error) {
    if (!(error instanceof RefusalError && movedOn.includes(error.refusal.code))) {
      throw error;
    }
    on.whenMovedOn(error.refusal);

    return withReason(await cardNow(action, on), refusalText(error.refusal));
  }
}

async function cardNow(number: number, { world, principal, cards }: PressedActionCard): Promise<Card> {
  const reading = await getAction(world, principal, { number });

  return cards.writeAction({ tenantId: principal.tenantId, reading, isPersonal: true }).card;
}

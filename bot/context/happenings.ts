import type { TurnContext } from 'botbuilder';
import type { World } from '../../src/ports/world';
import type { CardSigner } from '../cards/card-data';
import { meetingTold } from './meeting-told';
import type { Turn } from './turn';
import { createWelcome } from './welcome';

/** What happens in a chat without anybody asking for it: the bot is added, the meeting begins or ends, people come and go. */
export function createHappenings({ world, signer, keepConversation }: { readonly world: World; readonly signer: CardSigner; readonly keepConversation: (context: TurnContext, turn: Turn) => Promise<void> }) {
  const welcome = createWelcome({ world, signer });

  return async (context: TurnContext, turn: Turn): Promise<void> => {
    if (turn.says.what === 'added') {
      return welcome(context, turn, () => keepConversation(context, turn));
    }
    await keepConversation(context, turn);
    if (turn.says.what === 'meeting') {
      await meetingTold(world, turn, turn.says);
    }
  };
}

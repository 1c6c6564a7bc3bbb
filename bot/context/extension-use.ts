import type { TurnContext } from 'botbuilder';
import type { World } from '../../src/ports/world';
import type { CardSigner } from '../cards/card-data';
import { answerExtension } from '../extension/answer-extension';
import { answerInvoke } from './answering';
import { noteOf } from './asked';
import type { Directory } from './directory';
import type { Said, Turn } from './turn';

/** Answers a turn of the message extension. It may be used in chats that the bot is not in: nothing is kept of them. */
export function createExtensionUse(parts: { readonly world: World; readonly directory: Directory; readonly signer: CardSigner; readonly publicUrl: string }) {
  const { directory, ...given } = parts;

  return async (context: TurnContext, { tenantId, objectId, conversationId }: Turn, { name, value }: Extract<Said, { readonly what: 'extension' }>): Promise<void> => {
    const principal = await directory.principalOf(tenantId, objectId);

    return answerInvoke(context, await answerExtension({ ...given, name, value, principal, conversationId, note: noteOf(context) }));
  };
}

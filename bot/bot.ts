import { CloudAdapter, type TurnContext } from 'botbuilder';
import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import type { Refusal } from '../src/domain/refusal';
import { bot as words } from '../src/i18n/sv/bot';
import type { World } from '../src/ports/world';
import type { TabUrl } from './cards/card-context';
import { createCardSigner } from './cards/card-data';
import { createCardWriter } from './cards/card-writer';
import { answerText } from './commands/answer-text';
import { reviewAtHand } from './commands/review-at-hand';
import { say, showCard, showMessage } from './context/answering';
import { noteOf } from './context/asked';
import { createAuthentication, type BotSignIn } from './context/authentication';
import { createChatMembers } from './context/chat-members';
import { createChatSender } from './context/chat-sender';
import { createConversationKeeper } from './context/conversations';
import { deliveryKeys } from './context/delivery-keys';
import { createDirectory } from './context/directory';
import { objectionTo } from './context/guard';
import { onceOnly } from './context/once-only';
import { createPace } from './context/pace';
import { waitFor } from './context/patience';
import { logRefusal } from './context/refusal-log';
import { createExtensionUse } from './context/extension-use';
import { createHappenings } from './context/happenings';
import { readTurn } from './context/turn';
import { answerErrors } from './context/turn-error';
import { createCardAdoption } from './notifications/adopt-card';
import { createCardDelivery, type CardMessage } from './notifications/deliver-card';
import { questionsOnly } from './notifications/questions-only';
import { answerPressed } from './presses/answer-pressed';
import { createReadings } from './presses/readings';

export interface BotParts {
  readonly world: World;
  readonly signIn: BotSignIn;
  /** Prefixes of addresses that the chat service may have; http only for 127.0.0.1. */
  readonly allowedServiceUrls: readonly string[];
  readonly allowedTenants: readonly string[];
  /** The key that buttons' data is signed with. */
  readonly cardKey: string;
  readonly log: Logger;
  readonly tabUrl: TabUrl;
  /** `https://<host>`: where the product's links lead. */
  readonly publicUrl: string;
}

/** Genomgång in the chat. */
export interface Bot {
  /** POST /api/messages, its JSON body parsed. */
  handle(request: Request, response: Response): Promise<void>;
  /** Carries out `chat.card` of the outbox; throws a `DeliveryFault` where the chat does not take the card. */
  deliverCard(tenantId: string, message: CardMessage, attempts?: number): Promise<void>;
}

/** The chat's members are waited for so long (ms): they are only needed for the personal views of the card that answers. */
const PATIENCE_WITH_MEMBERS = 300;

export function createBot(parts: BotParts): Bot {
  const { world, log, signIn: { appId } } = parts;
  const authentication = createAuthentication(parts.signIn);
  const adapter = new CloudAdapter(authentication);
  adapter.onTurnError = answerErrors(log);
  const signer = createCardSigner(parts.cardKey);
  const members = createChatMembers((err) => log.warn({ err }, 'the chat did not name its members'));
  const directory = createDirectory(world);
  const readings = createReadings(world);
  const cards = createCardWriter({ directory, signer, members, tabUrl: parts.tabUrl });
  const pace = createPace();
  const sender = createChatSender({ appId, authentication, allowedServiceUrls: parts.allowedServiceUrls, now: () => world.clock.now() });
  const adoptCard = createCardAdoption(world);
  const keepConversation = createConversationKeeper(world);
  const useExtension = createExtensionUse({ world, directory, signer, publicUrl: parts.publicUrl });
  const happened = createHappenings({ world, signer, keepConversation });

  async function onTurn(context: TurnContext): Promise<void> {
    const turn = readTurn(context.activity);
    if (turn.says.what === 'extension') {
      return useExtension(context, turn, turn.says);
    }
    if (turn.says.what !== 'press' && turn.says.what !== 'text') {
      return happened(context, turn);
    }
    await keepConversation(context, turn);
    const principal = await directory.principalOf(turn.tenantId, turn.objectId);
    if (!principal) {
      return turn.says.what === 'press' ? showMessage(context, words.unknownPerson) : say(context, { text: words.unknownPerson });
    }
    const note = noteOf(context);
    note({ person: principal.personId });
    await waitFor(members.learn(context), PATIENCE_WITH_MEMBERS);
    const { conversationId, requestKey } = turn;
    const asked = { world: onceOnly(world, deliveryKeys(turn, world.clock.now())), principal, conversationId, requestKey, cards, note };
    if (turn.says.what === 'press') {
      const card = await answerPressed(turn.says, { ...asked, signer, readings, whenMovedOn: (refusal: Refusal) => logRefusal(log, context, refusal) });
      await adoptCard(turn);

      return showCard(context, card);
    }
    pace.count(conversationId);

    return say(context, await answerText(turn.says.text, { ...asked, ...reviewAtHand(world, principal, turn), isPersonal: turn.kind === 'personal' }));
  }

  return {
    async handle(request, response) {
      const objection = objectionTo(request, { appId, allowedServiceUrls: parts.allowedServiceUrls, allowedTenants: parts.allowedTenants });
      if (objection !== null) {
        log.warn({ status: objection }, 'an activity was turned away');
        response.status(objection).end();

        return;
      }
      await adapter.process(request, response, onTurn);
    },
    deliverCard: questionsOnly(world, createCardDelivery({ world, cards, members, sender, pace })),
  };
}

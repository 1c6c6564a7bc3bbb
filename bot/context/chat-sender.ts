import { CloudAdapter, type ConversationReference, type TurnContext } from 'botbuilder';
import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { CardAnswer } from '../cards/card';
import { DeliveryFault } from '../notifications/delivery-fault';
import { outcomeOf } from '../notifications/send-outcome';
import { cardMessage } from './answering';
import { isAllowedServiceUrl } from './guard';

/** Posts and updates messages outside a turn, in a chat that is known from one. */
export interface ChatSender {
  /** Runs `send` in the chat; what the chat service refuses becomes a `DeliveryFault`. An address off the list is never called (T2). */
  inChat(reference: unknown, send: (chat: OpenChat) => Promise<void>): Promise<void>;
}

export interface OpenChat {
  readonly context: TurnContext;
  /** The new message's id. A fault that `isInDoubt` means that it may have been posted. */
  post(answer: CardAnswer): Promise<string>;
  /** False where the message is gone or not ours to change. */
  update(activityId: string, answer: CardAnswer): Promise<boolean>;
}

interface SenderParts {
  readonly appId: string;
  readonly authentication: ConfigurationBotFrameworkAuthentication;
  readonly allowedServiceUrls: readonly string[];
  readonly now: () => Date;
}

/** The chat service is given up after so long; well within the outbox's lease, so that nobody else sends meanwhile. */
const LONGEST_MS = 60_000;

export function createChatSender(parts: SenderParts): ChatSender {
  const adapter = new CloudAdapter(parts.authentication);

  return {
    async inChat(reference, send) {
      const known = reference as Partial<ConversationReference>;
      if (!isAllowedServiceUrl(known.serviceUrl ?? '', parts.allowedServiceUrls)) {
        throw new DeliveryFault('the chat is at an address that is not allowed');
      }
      try {
        await adapter.continueConversationAsync(parts.appId, known, async (context) => {
          sendOnce(context, adapter);
          await send(openChat(context, parts.now));
        });
      } catch (error) {
        throw deliveryFault(error, { now: parts.now(), isPost: false });
      }
    },
  };
}

function openChat(context: TurnContext, now: () => Date): OpenChat {
  return {
    context,
    async post(answer) {
      try {
        const posted = await withinTime(context.sendActivity(cardMessage(answer)));
        if (posted?.id) {
          return posted.id;
        }
      } catch (error) {
        throw deliveryFault(error, { now: now(), isPost: true });
      }
      throw new DeliveryFault('the chat did not name the message', { isInDoubt: true });
    },
    async update(activityId, answer) {
      try {
        await withinTime(context.updateActivity({ ...cardMessage(answer), id: activityId }));

        return true;
      } catch (error) {
        if (outcomeOf(error) === 'gone') {
          return false;
        }
        throw error;
      }
    },
  };
}

/** The SDK sends again by itself after 429 and 5xx, which can post twice and holds the worker up: the outbox does that better. */
function sendOnce(context: TurnContext, adapter: CloudAdapter): void {
  const connector = context.turnState.get<{ readonly client?: { readonly pipeline?: { removePolicy(policy: { readonly name: string }): unknown } } }>(adapter.ConnectorClientKey);
  connector?.client?.pipeline?.removePolicy({ name: 'defaultRetryPolicy' });
}

async function withinTime<T>(call: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('the chat service did not answer in time')), LONGEST_MS);
  });

  return Promise.race([call, tooLong]).finally(() => clearTimeout(timer));
}

function deliveryFault(error: unknown, { now, isPost }: { readonly now: Date; readonly isPost: boolean }): Error {
  if (error instanceof DeliveryFault || !(error instanceof Error)) {
    return error instanceof Error ? error : new DeliveryFault(String(error));
  }
  const { statusCode, response } = error as { readonly statusCode?: number; readonly response?: { headers?: { get?(name: string): string | undefined } } };
  const seconds = Number(response?.headers?.get?.('retry-after'));

  return new DeliveryFault(`${statusCode ?? 'unreachable'}: ${error.message}`, {
    retryAt: Number.isFinite(seconds) && seconds > 0 ? new Date(now.getTime() + seconds * 1_000) : null,
    isInDoubt: isPost && outcomeOf(error) === 'in-doubt',
  });
}

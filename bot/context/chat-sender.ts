import { CloudAdapter, type ConversationReference, type TurnContext } from 'botbuilder';
import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { CardAnswer } from '../cards/card';
import { DeliveryFault } from '../notifications/delivery-fault';
import { cardMessage } from './answering';
import { isAllowedServiceUrl } from './guard';

/** Posts and updates messages outside a turn, in a chat that is known from one. */
export interface ChatSender {
  /** Runs `send` in the chat; what the chat service refuses becomes a `DeliveryFault`. An address off the list is never called (T2). */
  inChat(reference: unknown, send: (chat: OpenChat) => Promise<void>): Promise<void>;
}

export interface OpenChat {
  readonly context: TurnContext;
  post(answer: CardAnswer): Promise<string>;
  /** False where the message is gone or not ours to change. */
  update(activityId: string, answer: CardAnswer): Promise<boolean>;
}

const gone = [403, 404];

export function createChatSender(parts: { readonly appId: string; readonly authentication: ConfigurationBotFrameworkAuthentication; readonly allowedServiceUrls: readonly string[]; readonly now: () => Date }): ChatSender {
  const adapter = new CloudAdapter(parts.authentication);

  return {
    async inChat(reference, send) {
      const known = reference as Partial<ConversationReference>;
      if (!isAllowedServiceUrl(known.serviceUrl ?? '', parts.allowedServiceUrls)) {
        throw new DeliveryFault('the chat is at an address that is not allowed', null);
      }
      try {
        await adapter.continueConversationAsync(parts.appId, known, async (context) => {
          sendOnce(context, adapter);
          await send(openChat(context));
        });
      } catch (error) {
        throw deliveryFault(error, parts.now());
      }
    },
  };
}

function openChat(context: TurnContext): OpenChat {
  return {
    context,
    async post(answer) {
      const posted = await context.sendActivity(cardMessage(answer));

      return posted?.id ?? '';
    },
    async update(activityId, answer) {
      try {
        await context.updateActivity({ ...cardMessage(answer), id: activityId });

        return true;
      } catch (error) {
        if (gone.includes(statusOf(error))) {
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

function statusOf(error: unknown): number {
  return (error as { statusCode?: number }).statusCode ?? 0;
}

function deliveryFault(error: unknown, now: Date): Error {
  if (error instanceof DeliveryFault || !(error instanceof Error)) {
    return error instanceof Error ? error : new DeliveryFault(String(error), null);
  }
  const seconds = Number((error as { response?: { headers?: { get?(name: string): string | undefined } } }).response?.headers?.get?.('retry-after'));

  return new DeliveryFault(`${statusOf(error) || 'unreachable'}: ${error.message}`, Number.isFinite(seconds) && seconds > 0 ? new Date(now.getTime() + seconds * 1_000) : null);
}

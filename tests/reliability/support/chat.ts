import { buttonsOf, says } from '../../../src/cli/demo/cards';
import { demo as texts } from '../../../src/i18n/sv/demo';
import type { ChatMessage, InvokeResponse } from '../../../src/cli/demo/doors';
import type { LocalInstance } from '../../support/local-instance';
import { people, type ReviewAtHand } from './a-review';

export interface ChatFault {
  readonly kind: 'unavailable' | 'throttle' | 'reset' | 'duplicate' | 'late';
  readonly match: string;
  readonly times?: number;
  readonly seconds?: number;
}

export async function addChatFault({ doors }: LocalInstance, fault: ChatFault): Promise<void> {
  const answer = await fetch(`${doors.url}/local/chat/faults`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(fault) });
  if (!answer.ok) {
    throw new Error(`faults: ${answer.status} ${await answer.text()}`);
  }
}

/** The messages that show this item's card, as the person sees them; the agenda names every item too and is not one. */
export async function cardsOf(instance: LocalInstance, review: ReviewAtHand, item: { readonly title: string; readonly person?: string }): Promise<readonly ChatMessage[]> {
  const messages = await instance.doors.messages(await instance.doors.chatOf(review.id), item.person ?? people.members[0]);

  return messages.filter(({ card }) => says(card, item.title) && !says(card, texts.agendaWord));
}

/** The press that this button makes, once the card shows it to the person. */
export function buttonOn(instance: LocalInstance, review: ReviewAtHand, wanted: { readonly person: string; readonly button: string; readonly title: string }) {
  return instance.doors.until(`${wanted.button}: ${wanted.title}`, async () => {
    const message = (await cardsOf(instance, review, wanted)).at(-1);
    const button = buttonsOf(message?.card).find(({ title }) => title === wanted.button);

    return message && button ? { activityId: message.activityId, verb: button.verb, data: button.data } : null;
  });
}

export async function pressAs(instance: LocalInstance, review: ReviewAtHand, person: string, button: { readonly activityId: string; readonly verb: string; readonly data: unknown }): Promise<InvokeResponse> {
  return instance.doors.press(await instance.doors.chatOf(review.id), { person, ...button });
}

/** How many rows the whole ledger has; a broken chain is a fault of its own. */
export async function ledgerRows({ doors }: LocalInstance): Promise<number> {
  const { rows, faults } = (await (await fetch(`${doors.url}/local/ledger`)).json()) as { rows: number; faults: readonly unknown[] };
  if (faults.length > 0) {
    throw new Error(`the ledger is broken: ${JSON.stringify(faults)}`);
  }

  return rows;
}

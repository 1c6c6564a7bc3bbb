import type { AgendaItem } from '../../../src/domain/agenda/agenda-item';
import { cards } from '../../../src/i18n/sv/cards';
import type { CardElement } from '../card';
import { nameIn, type CardContext } from '../card-context';
import { deputiesThere } from '../deputies-there';
import { choiceSet, press, showCard } from '../elements';
import { signedFor } from './item-parts';

/** "Lämna över": to one of the deputies who are there, or back. Formalia asks for no decision, so there is nothing to hand over. */
export function handOverAction(context: CardContext, item: AgendaItem): readonly CardElement[] {
  const { reading } = context;
  if (item.kind === 'formalia' || !reading.may.items[item.id]?.includes('hand-over')) {
    return [];
  }
  const deputies = deputiesThere(reading).map((personId) => ({ title: nameIn(reading, personId), value: personId }));
  const choices = item.handover ? [{ title: cards.handOver.back, value: 'back' }, ...deputies] : deputies;
  if (choices.length === 0) {
    return [];
  }

  return [
    showCard(
      cards.handOver.title,
      [choiceSet('to', cards.handOver.to, choices, { required: cards.handOver.toRequired, ...(choices.length === 1 ? { value: choices[0]?.value } : {}) })],
      [press(cards.handOver.send, 'hand-over', signedFor(context, item, 'hand-over'), { takesInputs: true })],
    ),
  ];
}

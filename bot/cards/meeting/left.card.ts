import { itemsLeft } from '../../../src/domain/decision/end-items';
import { meetingCards } from '../../../src/i18n/sv/meeting-cards';
import type { CardAnswer, CardElement } from '../card';
import type { CardContext } from '../card-context';
import { choiceSet, dateInput, fitting, line, quiet, textInput } from '../elements';
import { titleInList } from '../item/item-parts';
import { answeredCard, pressAbout, questionCard } from './card-parts';

const MOST_ITEMS = 30;

/** "Mötet är slut, 3 punkter återstår": for each or for all with one press note, table or adjourn. */
export function leftCard(context: CardContext): CardAnswer {
  const { review } = context.reading;
  const words = meetingCards.left;
  const left = itemsLeft(review);
  if (review.state !== 'ongoing' || left.length === 0) {
    return answeredCard(context, review.state === 'adjourned' ? words.adjourned(review.continuesOn) : words.none);
  }

  return fitting([120, 60, 25], (limit) => {
    const choices = left.slice(0, MOST_ITEMS).map((item) => ({ title: titleInList(review, item, limit), value: item.id }));
    const actions = actionsFor(context);
    const more = left.length > MOST_ITEMS ? [quiet(words.more(left.length - MOST_ITEMS))] : [];
    const body: readonly CardElement[] =
      actions.length > 0
        ? [choiceSet('items', words.items, choices, { isMultiSelect: true, value: choices.map(({ value }) => value).join(',') }), ...more, textInput('note', words.reason), dateInput('date', words.date)]
        : [...choices.map(({ title }) => line(title)), ...more];

    return questionCard(context, { question: words.question(left.length), body, actions, view: 'view-left' });
  });
}

function actionsFor(context: CardContext): readonly CardElement[] {
  const { may, review } = context.reading;
  const words = meetingCards.left;
  const has = (verb: 'note' | 'table') => itemsLeft(review).some((item) => may.items[item.id]?.includes(verb));

  return [
    ...(has('note') ? [pressAbout(context, words.note, 'left-note')] : []),
    ...(has('table') ? [pressAbout(context, words.table, 'left-table')] : []),
    ...(may.review.includes('adjourn') ? [pressAbout(context, words.adjourn, 'adjourn', 'left')] : []),
  ];
}

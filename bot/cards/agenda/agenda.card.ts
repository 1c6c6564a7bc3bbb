import { stateOf } from '../../../src/domain/agenda/agenda-item';
import { localDateOf } from '../../../src/domain/calendar/local-date';
import { appointed, rolesWith } from '../../../src/domain/unit/duty';
import type { Unit } from '../../../src/domain/unit/unit';
import { cards } from '../../../src/i18n/sv/cards';
import { agendaItemStateText, reviewStateText } from '../../../src/i18n/sv/states';
import type { CardAnswer, CardElement } from '../card';
import { nameIn, refreshOf, type CardContext } from '../card-context';
import { adaptiveCard, fitting, heading, line, openTab, press, quiet, section } from '../elements';
import { titleInList } from '../item/item-parts';
import { cut, oneLine } from '../plain-text';

const MOST_ITEMS = 40;
const MOST_NAMES = 20;

/** The agenda: what is to be handled, who is called, how far the meeting has come. The one who may start it has a button for that. */
export function agendaCard(context: CardContext): CardAnswer {
  const { review } = context.reading;
  const summary = cut(cards.agenda.summary(review.title, review.items.length), 200);

  return fitting([300, 80, 30], (limit) => ({
    summary,
    card: adaptiveCard({
      body: [
        heading(cut(review.title, 300)),
        line(oneLine(cards.agenda.when(review.date, review.startTime, cut(review.place, 100)))),
        quiet(cards.agenda.count(review.items.length, reviewStateText[review.state])),
        section(itemLines(context, limit)),
        ...called(context),
      ],
      actions: actions(context),
      fallbackText: summary,
      refresh: refreshOf(context, 'view-agenda', signed(context, 'view-agenda')),
    }),
  }));
}

function itemLines({ reading: { review } }: CardContext, limit: number): readonly CardElement[] {
  const lines = review.items.slice(0, MOST_ITEMS).map((item) => {
    const state = stateOf(item, review.openItemId);
    const marks = [item.optional && !item.struck ? cards.agenda.optional : '', state === 'waiting' ? '' : agendaItemStateText[state]].filter((mark) => mark !== '');

    return line(`${titleInList(review, item, limit)}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`);
  });
  const more = review.items.length - MOST_ITEMS;

  return more > 0 ? [...lines, quiet(cards.agenda.more(more))] : lines;
}

function called({ reading }: CardContext): readonly CardElement[] {
  const names = peopleCalled(reading).map((personId) => nameIn(reading, personId));

  return names.length === 0 ? [] : [quiet(cards.agenda.called(names.slice(0, MOST_NAMES), Math.max(0, names.length - MOST_NAMES)))];
}

/** Those on the attendance list, a deputy only where they have come; before the meeting, those whom the routine calls. */
function peopleCalled({ review, unit, level, now }: CardContext['reading']): readonly string[] {
  if (review.attendance.length > 0) {
    return review.attendance.filter((line) => line.present || !isDeputyOnly(unit, line.personId)).map((line) => line.personId);
  }
  const roles = (['member', 'secretary', 'adjuster'] as const).flatMap((duty) => rolesWith(duty, level, unit));
  const holders = roles.flatMap((role) => appointed(unit, role, review.date ?? localDateOf(now)).filter((appointment) => !appointment.deputy));

  return [...new Set(holders.map((holder) => holder.personId))];
}

function isDeputyOnly({ appointments }: Unit, personId: string): boolean {
  const held = appointments.filter((appointment) => appointment.personId === personId);

  return held.length > 0 && held.every((appointment) => appointment.deputy);
}

function actions(context: CardContext): readonly CardElement[] {
  const { reading, tenantId, tabUrl } = context;
  const start = reading.may.review.includes('start') ? [press(cards.agenda.start, 'start-review', signed(context, 'start-review'), { primary: true })] : [];

  return [...start, openTab(cards.agenda.open, tabUrl({ tenantId, reviewId: reading.review.id, itemId: null }))];
}

function signed({ signer, tenantId, reading }: CardContext, verb: string) {
  return signer.sign({ tenantId, verb, review: reading.review.id, item: '', version: 0 });
}

import type { AgendaItem } from '../../../src/domain/agenda/agenda-item';
import { itemNumber } from '../../../src/domain/agenda/find-item';
import type { Review } from '../../../src/domain/review/review';
import { phraseOf } from '../../../src/domain/unit/duty';
import { carriedFromText } from '../../../src/i18n/sv/carried-from';
import { cards } from '../../../src/i18n/sv/cards';
import { proposalText } from '../../../src/i18n/sv/decision';
import { agendaItemKindText } from '../../../src/i18n/sv/states';
import { confidentialItem } from '../../../src/i18n/sv/statements';
import type { CardElement } from '../card';
import { refreshOf, type CardContext } from '../card-context';
import { buttons, heading, line, openTab, quiet, strong } from '../elements';
import { cut } from '../plain-text';

/** Where the item stands, its area and title, where it comes from and who presents it. */
export function itemHead({ reading }: CardContext, item: AgendaItem): readonly CardElement[] {
  const { review, routine } = reading;
  const areas = item.subjectAreas.map((area) => routine.subjectAreas[area] ?? area);
  const place = [cards.item.place(itemNumber(review, item), review.items.length, agendaItemKindText[item.kind]), ...areas].join(' · ');
  const presenter = routine.roles[item.presenter]?.name ?? item.presenter;

  return [
    quiet(cut(place, 200)),
    heading(cut(item.title, 300)),
    ...(item.carriedFrom ? [quiet(cut(carriedFromText(item.carriedFrom), 200))] : []),
    ...(presenter === '' ? [] : [quiet(cards.item.presenter(cut(presenter, 120)))]),
  ];
}

/** The item in a line of a list: of a sekretess item its number only (decisions 4). */
export function titleInList(review: Review, item: AgendaItem, limit: number): string {
  const number = itemNumber(review, item);

  return item.confidential ? confidentialItem(number) : `${number} ${cut(item.title, limit)}`;
}

/** "§ 4" once the minutes have given it; before that "Punkt 4". */
export function placeOf(review: Review, item: AgendaItem): string {
  return item.paragraph === null ? cards.ended.item(itemNumber(review, item)) : cards.ended.paragraph(item.paragraph);
}

/** The proposal as the decision will stand, line by line; empty where there is none. */
export function proposalLines({ reading }: CardContext, item: AgendaItem): readonly string[] {
  const text = proposalText(item.proposal, reading.review.pinned?.phrase ?? phraseOf(reading.level, reading.unit));

  return text === '' ? [] : text.split('\n');
}

/** Characters left of a text that is cut: enough to know it by, so few that the way to the whole is seen. */
const CUT_TO = 600;

/** A decision's lines within so many characters in all; where they are cut, what to do about it stands beneath, with the way to the tab. */
export function shown(context: CardContext, item: AgendaItem, what: { readonly lines: readonly string[]; readonly limit: number }): Shown {
  const { lines, limit } = what;
  const isWhole = lines.reduce((sum, text) => sum + text.length, 0) <= limit && lines.length <= 60;
  if (isWhole) {
    return { elements: lines.map((text, index) => strong(index === 0 ? text : `– ${text}`)), ways: [showInTab(context, item)], isWhole };
  }

  return { elements: [strong(cut(lines.join(' '), Math.min(limit, CUT_TO))), line(cards.item.cut), buttons([showInTab(context, item)])], ways: [], isWhole };
}

/** `ways`: the button to the tab at the card's end, where it does not stand beside the text. */
export interface Shown {
  readonly elements: readonly CardElement[];
  readonly ways: readonly CardElement[];
  readonly isWhole: boolean;
}

export function showInTab({ tenantId, reading, tabUrl }: CardContext, item: AgendaItem): CardElement {
  return openTab(cards.item.open, tabUrl({ tenantId, reviewId: reading.review.id, itemId: item.id }));
}

/** The data of a button on this item's card. */
export function signedFor({ signer, tenantId, reading }: CardContext, item: AgendaItem, verb: string) {
  return signer.sign({ tenantId, verb, review: reading.review.id, item: item.id, version: item.proposal?.version ?? 0 });
}

export function refreshFor(context: CardContext, item: AgendaItem): object | null {
  return refreshOf(context, 'view-item', signedFor(context, item, 'view-item'));
}

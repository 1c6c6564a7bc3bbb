import type { AgendaItem } from '../../src/domain/agenda/agenda-item';
import { itemNumber } from '../../src/domain/agenda/find-item';
import type { Review } from '../../src/domain/review/review';
import { bot } from '../../src/i18n/sv/bot';
import { confidentialItem } from '../../src/i18n/sv/statements';
import { cut } from '../cards/plain-text';

/** An item in running text: "punkt 3, Avvikelser"; of a sekretess item its number alone. */
export function itemPlace(review: Review, item: AgendaItem): string {
  const number = itemNumber(review, item);

  return item.confidential ? confidentialItem(number) : bot.itemPlace(number, cut(item.title, 120));
}

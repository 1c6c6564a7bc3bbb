import type { AgendaItem } from '../../../src/domain/agenda/agenda-item';
import { itemNumber } from '../../../src/domain/agenda/find-item';
import { confidentialItem } from '../../../src/i18n/sv/statements';
import type { CardAnswer } from '../card';
import type { CardContext } from '../card-context';
import { adaptiveCard, strong } from '../elements';
import { showInTab } from './item-parts';

/** All that the chat sees of a sekretess item, whoever looks: its number, and where it is dealt with (decisions 4). */
export function confidentialView(context: CardContext, item: AgendaItem): CardAnswer {
  const summary = confidentialItem(itemNumber(context.reading.review, item));

  return { summary, card: adaptiveCard({ body: [strong(summary)], actions: [showInTab(context, item)], fallbackText: summary }) };
}

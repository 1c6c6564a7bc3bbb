import type { AgendaItem } from '../../../src/domain/agenda/agenda-item';
import { isEnded } from '../../../src/domain/agenda/agenda-item';
import type { CardAnswer } from '../card';
import { fitting } from '../elements';
import type { CardContext } from '../card-context';
import { confidentialView } from './confidential-view';
import { deciderView } from './decider-view';
import { endedView } from './ended-view';
import { openView } from './open-view';

/** Characters of long texts on the card: the fullest form first. */
const limits = [4_000, 1_500, 400, 100, 40] as const;

/** The item as this reader sees it: to answer, to decide, or ended. A sekretess item shows nobody more than its number. */
export function itemCard(context: CardContext, item: AgendaItem): CardAnswer {
  if (item.confidential) {
    return confidentialView(context, item);
  }
  const view = isEnded(item) ? endedView : mayDecide(context, item) ? deciderView : openView;

  return fitting(limits, (limit) => view(context, item, limit));
}

/** Formalia needs no decision, so nobody is asked for one. */
function mayDecide({ reading }: CardContext, item: AgendaItem): boolean {
  return item.kind !== 'formalia' && (reading.may.items[item.id]?.includes('decide') ?? false);
}

import type { AgendaItem } from '../../../src/domain/agenda/agenda-item';
import { missingIn } from '../../../src/domain/agenda/missing-in-item';
import { cards } from '../../../src/i18n/sv/cards';
import { missingText } from '../../../src/i18n/sv/statements';
import type { CardElement } from '../card';
import type { CardContext } from '../card-context';
import { quiet } from '../elements';

/** What the item still needs. That the open one has no decision yet goes without saying. */
export function missingPart({ reading: { review, routine } }: CardContext, item: AgendaItem): readonly CardElement[] {
  const rules = { conclusions: routine.record.conclusions, judgement: review.pinned?.judgement ?? routine.judgement };
  const parts = missingIn(item, rules).filter((part) => part !== 'decision' || item.id !== review.openItemId);

  return parts.length === 0 ? [] : [quiet(cards.item.missing(parts.map((part) => missingText[part])))];
}

import type { AgendaItem } from '../../../src/domain/agenda/agenda-item';
import { hasConflict } from '../../../src/domain/decision/statement';
import { cards } from '../../../src/i18n/sv/cards';
import { conflictOfDecider } from '../../../src/i18n/sv/conflict-of-decider';
import { conflictAdvice } from '../../../src/usecases/decision/conflict-advice';
import type { CardElement } from '../card';
import { nameIn, type CardContext } from '../card-context';
import { line } from '../elements';

/** What a jäv means to the reader and what they are to do: their own, or that of whoever was to decide. */
export function conflictPart({ reading }: CardContext, item: AgendaItem): readonly CardElement[] {
  const found = conflictAdvice(reading, item);
  if (found) {
    return [line(conflictOfDecider[found.advice](nameIn(reading, found.personId), found.deputies.map((personId) => nameIn(reading, personId))))];
  }

  return reading.principal && hasConflict(item, reading.principal.personId) ? [line(cards.item.conflict)] : [];
}

import type { AgendaItem } from '../../../src/domain/agenda/agenda-item';
import { itemsLeft } from '../../../src/domain/decision/end-items';
import type { Review } from '../../../src/domain/review/review';
import { cards } from '../../../src/i18n/sv/cards';
import type { CardElement } from '../card';
import type { CardContext } from '../card-context';
import { press } from '../elements';
import { signedFor } from './item-parts';

/** "Noteras" for whoever leads or minutes, and for all that is left of information where that is more than this. */
export function noteActions(context: CardContext, item: AgendaItem, options: { readonly primary?: boolean } = {}): readonly CardElement[] {
  const { reading } = context;
  if (item.kind !== 'information' || item.proposal?.clauses.length || !(reading.may.items[item.id]?.includes('note') ?? false)) {
    return [];
  }
  const all = itemsToNote(reading.review).length;

  return [
    press(cards.item.note, 'note', signedFor(context, item, 'note'), options),
    ...(all > 1 ? [press(cards.item.noteAll(all), 'note-all', signedFor(context, item, 'note-all'))] : []),
  ];
}

/** Information that can be noted with one press: sekretess is dealt with in the tab, and what has a proposal is decided. */
export function itemsToNote(review: Review): readonly AgendaItem[] {
  return itemsLeft(review).filter((item) => item.kind === 'information' && !item.confidential && !item.proposal?.clauses.length);
}

import type { AgendaItem } from '../agenda/agenda-item';
import { attachmentsOf } from './attachments';
import type { Minutes } from './minutes';

/** Characters of background that stand in the § itself; what is longer is an appendix where the routine has them (K-49). */
export const longestInPlace = 1_500;

/** A long background that stands after the minutes, numbered on from the attachments. */
export interface Appendix {
  readonly number: number;
  readonly item: AgendaItem;
  readonly text: string;
}

/** The long backgrounds of the items that were dealt with; none in a kallelse, nor where the routine does not want them. */
export function appendicesOf({ appendices, stage, whole, items }: Pick<Minutes, 'appendices' | 'stage' | 'whole' | 'items'>): readonly Appendix[] {
  if (!appendices || stage === 'summons') {
    return [];
  }
  const numbered = whole ?? items;
  const before = attachmentsOf(numbered).length;
  const long = numbered.filter(({ background, struck }) => struck === null && background.trim().length > longestInPlace);

  return long.map((item, index) => ({ number: before + index + 1, item, text: item.background })).filter(({ item }) => items.some(({ id }) => id === item.id));
}

import type { ListedActionView } from '../../../src/contracts/action';
import { action as words } from '../../../src/i18n/sv/action';

/** "Pågår, försenad 8 dagar": the state in words, never by colour alone. */
export function stateWords({ state, daysLate }: Pick<ListedActionView, 'state' | 'daysLate'>): string {
  return daysLate > 0 ? `${words.state(state)}, ${words.late(daysLate)}` : words.state(state);
}

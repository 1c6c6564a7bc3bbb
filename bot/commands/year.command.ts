import { bot } from '../../src/i18n/sv/bot';
import { getYear } from '../../src/usecases/unit/get-year';
import { yearCard } from '../cards/year/year.card';
import type { Command } from './command';

/** `årshjul`: the year's entries of the routine, and when the unit's reviews are. */
export const yearCommand: Command = {
  word: bot.words.year,
  does: bot.does.year,
  phrases: bot.phrases.year,
  changes: false,
  async run({ world, principal, reviewId, cards }) {
    const year = await getYear(world, principal, { reviewId: await reviewId() });

    return year ? yearCard(year, { tenantId: principal.tenantId, tabUrl: cards.tabUrl }) : { text: bot.noUnit };
  },
};

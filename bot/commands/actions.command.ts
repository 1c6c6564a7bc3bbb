import { bot } from '../../src/i18n/sv/bot';
import { listActions } from '../../src/usecases/action/list-actions';
import type { Command } from './command';
import { folded } from './simplified';

/** `åtgärder [enhet] [försenade]`: a unit's open actions, or those of all the person's units. */
export const actionsCommand: Command = {
  word: bot.words.actions,
  does: bot.does.actions,
  phrases: bot.phrases.actions,
  changes: false,
  async run({ world, principal, cards, text }) {
    const words = text.split(/\s+/).filter((word) => word !== '');
    const unit = words.filter((word) => !isOverdue(word)).join(' ');
    const onlyOverdue = words.some(isOverdue);
    const list = await listActions(world, principal, { unit: unit === '' ? null : unit, onlyOverdue });

    return cards.writeActions({ tenantId: principal.tenantId, list, about: { scope: 'unit', onlyOverdue } });
  },
};

/** `försenade åtgärder`: what is late in all the person's units; the help names it with `åtgärder`. */
export const overdueActionsCommand: Command = {
  word: bot.words.overdueActions,
  does: bot.does.overdueActions,
  phrases: bot.phrases.overdueActions,
  changes: false,
  run: (call) => actionsCommand.run({ ...call, text: bot.overdueWords[0] }),
};

function isOverdue(word: string): boolean {
  return overdueWords.has(folded(word));
}

const overdueWords: ReadonlySet<string> = new Set(bot.overdueWords.map(folded));

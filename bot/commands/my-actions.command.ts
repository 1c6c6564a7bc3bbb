import { bot } from '../../src/i18n/sv/bot';
import { listMyActions } from '../../src/usecases/action/list-my-actions';
import type { Command } from './command';

/** `mina åtgärder`: the person's own, over all units. */
export const myActionsCommand: Command = {
  word: bot.words.myActions,
  does: bot.does.myActions,
  phrases: bot.phrases.myActions,
  changes: false,
  run: async ({ world, principal, cards }) =>
    cards.writeActions({ tenantId: principal.tenantId, list: await listMyActions(world, principal, {}), about: { scope: 'mine', onlyOverdue: false } }),
};

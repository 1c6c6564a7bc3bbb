import { bot } from '../../src/i18n/sv/bot';
import { getReview } from '../../src/usecases/review/get-review';
import { actionDoneCommand, actionInProgressCommand } from './action-report.command';
import { actionLaterCommand } from './action-later.command';
import { actionCommand } from './action.command';
import { actionsCommand, overdueActionsCommand } from './actions.command';
import { addItemCommand } from './add-item.command';
import { agendaCommand } from './agenda.command';
import { attendanceCommand } from './attendance.command';
import type { Command } from './command';
import { concludeCommand } from './conclude.command';
import { decisionsCommand } from './decisions.command';
import { handOverCommand } from './hand-over.command';
import { itemCommand } from './item.command';
import { minutesCommand } from './minutes.command';
import { myActionsCommand } from './my-actions.command';
import { newActionCommand } from './new-action.command';
import { nextCommand } from './next.command';
import { proposeCommand } from './propose.command';
import { showAgainCommand } from './show-again.command';
import { statusCommand } from './status.command';
import { yearCommand } from './year.command';

/** What shows something, to everybody. */
const showing: readonly Command[] = [agendaCommand, decisionsCommand, attendanceCommand, statusCommand, minutesCommand, yearCommand];

/** What changes the meeting, each to those who may. */
const changing: readonly Command[] = [nextCommand, itemCommand, showAgainCommand, proposeCommand, concludeCommand, addItemCommand, newActionCommand, handOverCommand];

/** Actions, from any chat. */
const ofActions: readonly Command[] = [myActionsCommand, actionsCommand, actionCommand, actionDoneCommand, actionInProgressCommand, actionLaterCommand];

/** What to choose from for somebody who is not understood: that which only shows comes first. Help is always named beside these. */
export const suggested: readonly Command[] = [...showing, ...ofActions, ...changing];

/** Names what this person can say here: what is somebody else's to do in the review at hand is left out. */
const helpCommand: Command = {
  word: bot.words.help,
  does: bot.does.help,
  phrases: bot.phrases.help,
  changes: false,
  async run({ world, principal, reviewId }) {
    const id = await reviewId();
    const reading = id === null ? null : await getReview(world, principal, { reviewId: id });

    return { text: bot.help([helpCommand, ...suggested].filter(({ isFor }) => !isFor || (reading !== null && isFor(reading)))) };
  },
};

/** All that can be written to the bot. */
export const commands: readonly Command[] = [helpCommand, ...suggested, overdueActionsCommand];

import { bot } from '../../src/i18n/sv/bot';
import { attendanceCard } from '../cards/attendance/attendance.card';
import { forTheGroup, withReview } from './at-hand';
import type { Command } from './command';

/** `närvaro`: who is there, who is not. */
export const attendanceCommand: Command = {
  word: bot.words.attendance,
  does: bot.does.attendance,
  phrases: bot.phrases.attendance,
  changes: false,
  run: (call) => withReview(call, (reading) => attendanceCard(call.cards.contextOf(call.principal.tenantId, forTheGroup(reading)))),
};

import { answerPress } from './answer.press';
import { decideAsProposedPress } from './decide-as-proposed.press';
import { decideOtherPress } from './decide-other.press';
import { newActionPress } from './new-action.press';
import { notePress } from './note.press';
import type { Press } from './press';
import { startReviewPress } from './start-review.press';
import { viewAgendaPress, viewItemPress } from './view.press';

/** All that can be pressed on a card. */
export const presses: readonly Press[] = [
  answerPress('agree'),
  answerPress('disagree'),
  answerPress('abstain'),
  decideAsProposedPress,
  decideOtherPress,
  notePress,
  newActionPress,
  startReviewPress,
  viewItemPress,
  viewAgendaPress,
];

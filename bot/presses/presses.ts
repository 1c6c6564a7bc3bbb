import { answerPress } from './answer.press';
import { adjournPress, continueWithoutPress, deputyLeadsPress } from './away.press';
import { decideAsProposedPress } from './decide-as-proposed.press';
import { decideOtherPress } from './decide-other.press';
import { newActionPress } from './new-action.press';
import { handOverPress } from './hand-over.press';
import { leftPress } from './left.press';
import { noteAllPress } from './note-all.press';
import { notePress } from './note.press';
import type { Press } from './press';
import { rewordPress } from './reword.press';
import { sightingPress } from './sighting.press';
import { startReviewPress } from './start-review.press';
import { statePress } from './state.press';
import { chooseReviewPress, connectChatPress } from './tie.press';
import { undoPress } from './undo.press';
import { viewPresses } from './view.press';

/** All that can be pressed on a card. */
export const presses: readonly Press[] = [
  answerPress('agree'),
  answerPress('disagree'),
  answerPress('abstain'),
  decideAsProposedPress,
  decideOtherPress,
  notePress,
  newActionPress,
  noteAllPress,
  statePress,
  handOverPress,
  undoPress,
  rewordPress(true),
  rewordPress(false),
  startReviewPress,
  deputyLeadsPress,
  continueWithoutPress,
  adjournPress,
  leftPress('noted'),
  leftPress('tabled'),
  sightingPress(true),
  sightingPress(false),
  chooseReviewPress,
  connectChatPress,
  ...viewPresses,
];

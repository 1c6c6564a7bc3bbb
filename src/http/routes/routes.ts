import type { Route } from '../route';
import { addItem } from './add-item';
import { adjournReview } from './adjourn-review';
import { answerItem } from './answer-item';
import { cancelReview } from './cancel-review';
import { closeReview } from './close-review';
import { connectChat } from './connect-chat';
import { decideItem } from './decide-item';
import { followReview } from './follow-review';
import { getMe } from './get-me';
import { getMinutes } from './get-minutes';
import { getReview } from './get-review';
import { getUnit } from './get-unit';
import { listReviews } from './list-reviews';
import { moveReview } from './move-review';
import { openItem } from './open-item';
import { planReview } from './plan-review';
import { prepareReview } from './prepare-review';
import { proposeDecision } from './propose-decision';
import { recordAttendance } from './record-attendance';
import { restoreItem } from './restore-item';
import { resumeReview } from './resume-review';
import { retryMinutesDraft } from './retry-minutes-draft';
import { saveUnitSettings } from './save-unit-settings';
import { sendBriefingMaterial } from './send-briefing-material';
import { sendSummons } from './send-summons';
import { startReview } from './start-review';
import { strikeItem } from './strike-item';
import { undoDecision } from './undo-decision';
import { writeItem } from './write-item';

/** Every route that a signed-in person can call, in the order of a review's life. */
export const routes: readonly Route[] = [
  getMe,
  getUnit,
  saveUnitSettings,
  listReviews,
  planReview,
  getReview,
  prepareReview,
  moveReview,
  cancelReview,
  connectChat,
  sendSummons,
  sendBriefingMaterial,
  startReview,
  recordAttendance,
  openItem,
  addItem,
  writeItem,
  strikeItem,
  restoreItem,
  proposeDecision,
  answerItem,
  decideItem,
  undoDecision,
  adjournReview,
  resumeReview,
  closeReview,
  getMinutes,
  retryMinutesDraft,
  followReview,
];

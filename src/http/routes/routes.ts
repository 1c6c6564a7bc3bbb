import type { Route } from '../route';
import { addLibraryColumns } from './add-library-columns';
import { addItem } from './add-item';
import { adjournReview } from './adjourn-review';
import { answerItem } from './answer-item';
import { answerLater } from './answer-later';
import { answerRewording } from './answer-rewording';
import { askForLater } from './ask-for-later';
import { cancelReview } from './cancel-review';
import { chooseAdjusters } from './choose-adjusters';
import { chooseActionList } from './choose-action-list';
import { checkTemplate } from './check-template';
import { findTemplatePlaces } from './find-template-places';
import { tagTemplate } from './tag-template';
import { chooseTemplate } from './choose-template';
import { closeReview } from './close-review';
import { connectChat } from './connect-chat';
import { continueWithout } from './continue-without';
import { decideItem } from './decide-item';
import { endItems } from './end-items';
import { followReview } from './follow-review';
import { getAction } from './get-action';
import { getActionList } from './get-action-list';
import { getLibrary } from './get-library';
import { getMe } from './get-me';
import { getMinutes } from './get-minutes';
import { getReview } from './get-review';
import { getUnit } from './get-unit';
import { getWordEdits } from './get-word-edits';
import { handOver } from './hand-over';
import { listActions } from './list-actions';
import { listReviews } from './list-reviews';
import { listTemplates } from './list-templates';
import { markLeaving } from './mark-leaving';
import { moveReview } from './move-review';
import { openItem } from './open-item';
import { planNext } from './plan-next';
import { planReview } from './plan-review';
import { prepareReview } from './prepare-review';
import { proposeDecision } from './propose-decision';
import { reconsiderDecision } from './reconsider-decision';
import { recordAttendance } from './record-attendance';
import { reorderItems } from './reorder-items';
import { reportAction } from './report-action';
import { restoreItem } from './restore-item';
import { resumeReview } from './resume-review';
import { makeExtract } from './make-extract';
import { makePresentation } from './make-presentation';
import { retryDocument } from './retry-document';
import { retryMinutesDraft } from './retry-minutes-draft';
import { rewordDecision } from './reword-decision';
import { saveUnitSettings } from './save-unit-settings';
import { sendBriefingMaterial } from './send-briefing-material';
import { sendSummons } from './send-summons';
import { settleSighting } from './settle-sighting';
import { settleWordEdit } from './settle-word-edit';
import { showAgain } from './show-again';
import { startReview } from './start-review';
import { stateOpinion } from './state-opinion';
import { strikeItem } from './strike-item';
import { tieBriefingFile } from './tie-briefing-file';
import { undoDecision } from './undo-decision';
import { writeItem } from './write-item';

/** Every route that a signed-in person can call, in the order of a review's life. */
export const routes: readonly Route[] = [
  getMe,
  getUnit,
  saveUnitSettings,
  getLibrary,
  addLibraryColumns,
  listTemplates,
  chooseTemplate,
  checkTemplate,
  findTemplatePlaces,
  tagTemplate,
  getActionList,
  chooseActionList,
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
  markLeaving,
  settleSighting,
  continueWithout,
  openItem,
  showAgain,
  addItem,
  writeItem,
  tieBriefingFile,
  strikeItem,
  restoreItem,
  reorderItems,
  proposeDecision,
  answerItem,
  stateOpinion,
  handOver,
  decideItem,
  endItems,
  undoDecision,
  reconsiderDecision,
  rewordDecision,
  answerRewording,
  adjournReview,
  resumeReview,
  chooseAdjusters,
  planNext,
  closeReview,
  getMinutes,
  retryMinutesDraft,
  retryDocument,
  getWordEdits,
  settleWordEdit,
  makeExtract,
  makePresentation,
  followReview,
  listActions,
  getAction,
  reportAction,
  askForLater,
  answerLater,
];

import { actionDonePress } from './action-done.press';
import { actionInProgressPress } from './action-in-progress.press';
import { actionLaterApprovePress } from './action-later-approve.press';
import { actionLaterDeclinePress } from './action-later-decline.press';
import { actionLaterPress } from './action-later.press';
import type { ActionPress } from './action-press';
import { viewActionPress } from './view-action.press';

/** All that can be pressed on a card of actions. */
export const actionPresses: readonly ActionPress[] = [actionDonePress, actionInProgressPress, actionLaterPress, actionLaterApprovePress, actionLaterDeclinePress, viewActionPress];

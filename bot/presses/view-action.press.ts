import { actionCardData } from '../cards/action-data';
import { actionPress } from './action-press';

/** A row of a list opens the action's card. */
export const viewActionPress = actionPress({ verb: 'view-action', data: actionCardData });

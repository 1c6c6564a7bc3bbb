import { answerLater } from '../../src/usecases/action/answer-later';
import { actionCardData } from '../cards/action-data';
import { actionPress } from './action-press';

/** "Godkänn ny tid": the day that the card shows, and no other. */
export const actionLaterApprovePress = actionPress({
  verb: 'action-later-approve',
  data: actionCardData,
  act: ({ world, principal, requestKey, data }) => answerLater(world, principal, { number: data.action, approve: true, comment: '', version: data.version, requestKey }),
});

import { z } from 'zod';
import { answerLater } from '../../src/usecases/action/answer-later';
import { actionCardData } from '../cards/action-data';
import { actionPress } from './action-press';

/** "Avslå": the day stays as it is. */
export const actionLaterDeclinePress = actionPress({
  verb: 'action-later-decline',
  data: actionCardData.extend({ decline: z.string().max(4_000).default('') }),
  act: ({ world, principal, requestKey, data }) => answerLater(world, principal, { number: data.action, approve: false, comment: data.decline, version: data.version, requestKey }),
});

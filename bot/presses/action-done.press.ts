import { z } from 'zod';
import { reportAction } from '../../src/usecases/action/report-action';
import { actionCardData } from '../cards/action-data';
import { actionPress } from './action-press';

/** "Klar": the action is done, with what was done. */
export const actionDonePress = actionPress({
  verb: 'action-done',
  data: actionCardData.extend({ done: z.string().max(4_000).default('') }),
  act: ({ world, principal, requestKey, data }) => reportAction(world, principal, { number: data.action, state: 'done', comment: data.done, requestKey }),
});

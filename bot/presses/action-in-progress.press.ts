import { z } from 'zod';
import { reportAction } from '../../src/usecases/action/report-action';
import { actionCardData } from '../cards/action-data';
import { actionPress } from './action-press';

/** "Pågår": the action goes on. */
export const actionInProgressPress = actionPress({
  verb: 'action-in-progress',
  data: actionCardData.extend({ progress: z.string().max(4_000).default('') }),
  act: ({ world, principal, requestKey, data }) => reportAction(world, principal, { number: data.action, state: 'in-progress', comment: data.progress, requestKey }),
});

import { z } from 'zod';
import { askForLater } from '../../src/usecases/action/ask-for-later';
import { actionCardData } from '../cards/action-data';
import { actionPress } from './action-press';

/** "Be om ny tid": a later day and why. */
export const actionLaterPress = actionPress({
  verb: 'action-later',
  data: actionCardData.extend({ dueDate: z.string().max(40).default(''), reason: z.string().max(4_000).default('') }),
  act: ({ world, principal, requestKey, data }) => askForLater(world, principal, { number: data.action, dueDate: data.dueDate, reason: data.reason, requestKey }),
});

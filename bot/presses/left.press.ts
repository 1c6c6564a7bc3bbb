import { endItems } from '../../src/usecases/decision/end-items';
import { chosenIn, meetingFields } from './meeting-fields';
import { press, type Press } from './press';

/** What becomes of the chosen items when the meeting is over: noted or tabled, with one press. */
export function leftPress(outcome: 'noted' | 'tabled'): Press {
  return press({
    verb: outcome === 'noted' ? 'left-note' : 'left-table',
    data: meetingFields,
    shows: 'left',
    act: ({ world, principal, requestKey, data }) => endItems(world, principal, { reviewId: data.review, itemIds: chosenIn(data.items), outcome, reason: data.note, requestKey }),
  });
}

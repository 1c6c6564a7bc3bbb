import { settleSighting } from '../../src/usecases/review/settle-sighting';
import { chosenIn, meetingFields } from './meeting-fields';
import { press, type Press } from './press';

/** Who sits in the room, or that there is nobody to minute. */
export function sightingPress(isSomebody: boolean): Press {
  return press({
    verb: isSomebody ? 'settle-sighting' : 'settle-nobody',
    data: meetingFields,
    shows: 'sighting',
    act: ({ world, principal, requestKey, data }) =>
      settleSighting(world, principal, { reviewId: data.review, sightingId: data.item, answer: isSomebody ? { personIds: chosenIn(data.people), guest: data.guest } : { personIds: [], guest: '' }, requestKey }),
  });
}

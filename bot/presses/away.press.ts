import { RefusalError } from '../../src/domain/errors';
import { isLocalDate } from '../../src/domain/calendar/local-date';
import { adjournReview } from '../../src/usecases/review/adjourn-review';
import { continueWithout } from '../../src/usecases/review/continue-without';
import { letDeputyLead } from '../../src/usecases/review/let-deputy-lead';
import { meetingFields } from './meeting-fields';
import { press } from './press';

/** "Ersättaren leder". */
export const deputyLeadsPress = press({
  verb: 'deputy-leads',
  data: meetingFields,
  shows: 'away',
  act: ({ world, principal, requestKey, data }) => letDeputyLead(world, principal, { reviewId: data.review, to: data.to, requestKey }),
});

/** "Fortsätt med anteckning", on the card that asked. */
export const continueWithoutPress = press({
  verb: 'continue-without',
  data: meetingFields,
  shows: 'asked',
  act: ({ world, principal, requestKey, data }) => continueWithout(world, principal, { reviewId: data.review, note: data.note, requestKey }),
});

/** "Ajournera", on the card that asked. */
export const adjournPress = press({
  verb: 'adjourn',
  data: meetingFields,
  shows: 'asked',
  async act({ world, principal, requestKey, data }) {
    if (!isLocalDate(data.date)) {
      throw new RefusalError({ code: 'continue-date-missing', details: {} });
    }

    return adjournReview(world, principal, { reviewId: data.review, reason: data.note, date: data.date, requestKey });
  },
});

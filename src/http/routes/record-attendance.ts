import { attendanceRequest, reviewView } from '../../contracts/review';
import { recordAttendance as record } from '../../usecases/review/record-attendance';
import { freshReview } from '../fresh-review';
import { defineRoute } from '../route';

export const recordAttendance = defineRoute({
  name: 'recordAttendance',
  method: 'put',
  path: '/api/reviews/:reviewId/attendance',
  body: attendanceRequest,
  answer: reviewView,
  handle: async ({ world, principal, body, parameters, requestKey }) => {
    await record(world, principal, { ...body, ...parameters, requestKey });

    return freshReview(world, principal, parameters.reviewId);
  },
});

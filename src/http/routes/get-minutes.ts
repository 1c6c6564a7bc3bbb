import { minutesView } from '../../contracts/minutes';
import { getMinutes as read } from '../../usecases/minutes/get-minutes';
import { presentMinutes } from '../presenters/present-minutes';
import { defineRoute } from '../route';

export const getMinutes = defineRoute({
  name: 'getMinutes',
  method: 'get',
  path: '/api/reviews/:reviewId/minutes',
  answer: minutesView,
  handle: async ({ world, principal, parameters }) => presentMinutes(await read(world, principal, parameters)),
});

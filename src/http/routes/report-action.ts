import { actionDetailView, reportActionRequest } from '../../contracts/action';
import { reportAction as report } from '../../usecases/action/report-action';
import { freshAction, numberIn } from '../fresh-action';
import { defineRoute } from '../route';

export const reportAction = defineRoute({
  name: 'reportAction',
  method: 'post',
  path: '/api/actions/:number/report',
  body: reportActionRequest,
  answer: actionDetailView,
  handle: async ({ world, principal, body, parameters, requestKey }) => {
    const number = numberIn(parameters);
    await report(world, principal, { ...body, number, requestKey });

    return freshAction(world, principal, number);
  },
});

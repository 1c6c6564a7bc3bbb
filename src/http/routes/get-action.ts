import { actionDetailView } from '../../contracts/action';
import { freshAction, numberIn } from '../fresh-action';
import { defineRoute } from '../route';

export const getAction = defineRoute({
  name: 'getAction',
  method: 'get',
  path: '/api/actions/:number',
  answer: actionDetailView,
  handle: ({ world, principal, parameters }) => freshAction(world, principal, numberIn(parameters)),
});

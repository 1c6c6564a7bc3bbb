import { actionDetailView, askForLaterRequest } from '../../contracts/action';
import { askForLater as ask } from '../../usecases/action/ask-for-later';
import { freshAction, numberIn } from '../fresh-action';
import { defineRoute } from '../route';

export const askForLater = defineRoute({
  name: 'askForLater',
  method: 'post',
  path: '/api/actions/:number/later',
  body: askForLaterRequest,
  answer: actionDetailView,
  handle: async ({ world, principal, body, parameters, requestKey }) => {
    const number = numberIn(parameters);
    await ask(world, principal, { ...body, number, requestKey });

    return freshAction(world, principal, number);
  },
});

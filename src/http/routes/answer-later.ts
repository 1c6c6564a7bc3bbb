import { actionDetailView, answerLaterRequest } from '../../contracts/action';
import { answerLater as answer } from '../../usecases/action/answer-later';
import { freshAction, numberIn } from '../fresh-action';
import { defineRoute } from '../route';

export const answerLater = defineRoute({
  name: 'answerLater',
  method: 'post',
  path: '/api/actions/:number/later-answer',
  body: answerLaterRequest,
  answer: actionDetailView,
  handle: async ({ world, principal, body, parameters, requestKey }) => {
    const number = numberIn(parameters);
    await answer(world, principal, { ...body, number, requestKey });

    return freshAction(world, principal, number);
  },
});

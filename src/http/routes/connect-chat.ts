import { connectChatRequest, reviewView } from '../../contracts/review';
import { connectChat as connect } from '../../usecases/review/connect-chat';
import { freshReview } from '../fresh-review';
import { defineRoute } from '../route';

export const connectChat = defineRoute({
  name: 'connectChat',
  method: 'post',
  path: '/api/reviews/:reviewId/chat',
  body: connectChatRequest,
  answer: reviewView,
  handle: async ({ world, principal, body, parameters, requestKey }) => {
    await connect(world, principal, { ...body, ...parameters, requestKey });

    return freshReview(world, principal, parameters.reviewId);
  },
});

import { meView } from '../../contracts/unit';
import { getMe as read } from '../../usecases/unit/get-me';
import { presentMe } from '../presenters/present-unit';
import { defineRoute } from '../route';

export const getMe = defineRoute({
  name: 'getMe',
  method: 'get',
  path: '/api/me',
  answer: meView,
  handle: async ({ world, principal }) => presentMe(await read(world, principal)),
});

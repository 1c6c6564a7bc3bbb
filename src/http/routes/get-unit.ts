import { unitView } from '../../contracts/unit';
import { getUnit as read } from '../../usecases/unit/get-me';
import { presentUnit } from '../presenters/present-unit';
import { defineRoute } from '../route';

export const getUnit = defineRoute({
  name: 'getUnit',
  method: 'get',
  path: '/api/units/:unitId',
  answer: unitView,
  handle: async ({ world, principal, parameters }) => presentUnit(await read(world, principal, parameters)),
});

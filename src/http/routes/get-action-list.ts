import { sharePointListView } from '../../contracts/action-list';
import { getActionList as read } from '../../usecases/action-list/get-action-list';
import { presentActionList } from '../presenters/present-action-list';
import { defineRoute } from '../route';

export const getActionList = defineRoute({
  name: 'getActionList',
  method: 'get',
  path: '/api/units/:unitId/action-list',
  answer: sharePointListView,
  handle: async ({ world, principal, parameters }) => presentActionList(await read(world, principal, parameters)),
});

import { sharePointListView } from '../../contracts/action-list';
import { actionList } from '../../i18n/sv/action-list';
import { chooseActionList as choose } from '../../usecases/action-list/choose-action-list';
import { presentActionList } from '../presenters/present-action-list';
import { defineRoute } from '../route';

/** One list for the organisation's units on a site: its name is the product's, and people may call it something else in SharePoint. */
export const chooseActionList = defineRoute({
  name: 'chooseActionList',
  method: 'put',
  path: '/api/units/:unitId/action-list',
  answer: sharePointListView,
  handle: async ({ world, principal, parameters }) => presentActionList(await choose(world, principal, { ...parameters, name: actionList.name })),
});

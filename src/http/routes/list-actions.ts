import { actionListView, listActionsQuery } from '../../contracts/action';
import { listActions as list } from '../../usecases/action/list-actions';
import { listMyActions } from '../../usecases/action/list-my-actions';
import { presentActionList } from '../presenters/present-action-detail';
import { defineRoute } from '../route';

export const listActions = defineRoute({
  name: 'listActions',
  method: 'get',
  path: '/api/actions',
  query: listActionsQuery,
  answer: actionListView,
  handle: async ({ world, principal, query }) => {
    const within = { onlyOverdue: query.overdue === 'true', limit: Number(query.limit) };

    return presentActionList(await (query.scope === 'mine' ? listMyActions(world, principal, within) : list(world, principal, { ...within, unit: query.unit ?? null })));
  },
});

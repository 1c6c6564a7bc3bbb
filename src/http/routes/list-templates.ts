import { templatesView } from '../../contracts/template';
import { listTemplates as list } from '../../usecases/template/list-templates';
import { presentTemplates } from '../presenters/present-templates';
import { defineRoute } from '../route';

export const listTemplates = defineRoute({
  name: 'listTemplates',
  method: 'get',
  path: '/api/units/:unitId/templates',
  answer: templatesView,
  handle: async ({ world, principal, parameters }) => presentTemplates(await list(world, principal, parameters)),
});

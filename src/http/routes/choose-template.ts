import { chooseTemplateRequest, templatesView } from '../../contracts/template';
import { chooseTemplate as choose } from '../../usecases/template/choose-template';
import { presentTemplates } from '../presenters/present-templates';
import { defineRoute } from '../route';
import { documentKindOf } from '../document-kind-of';

export const chooseTemplate = defineRoute({
  name: 'chooseTemplate',
  method: 'put',
  path: '/api/units/:unitId/templates/:kind',
  body: chooseTemplateRequest,
  answer: templatesView,
  handle: async ({ world, principal, delegatedToken, parameters, body }) =>
    presentTemplates(await choose(world, principal, { unitId: parameters.unitId, kind: documentKindOf(parameters.kind), link: body.link, delegatedToken })),
});

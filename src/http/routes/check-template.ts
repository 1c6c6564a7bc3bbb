import { checkedTemplateView, checkTemplateRequest } from '../../contracts/template';
import { checkTemplate as check } from '../../usecases/template/check-template';
import { documentKindOf } from '../document-kind-of';
import { defineRoute } from '../route';

export const checkTemplate = defineRoute({
  name: 'checkTemplate',
  method: 'post',
  path: '/api/units/:unitId/templates/:kind/check',
  body: checkTemplateRequest,
  answer: checkedTemplateView,
  handle: async ({ world, principal, delegatedToken, parameters, body }) => {
    const { name, faults, warnings } = await check(world, principal, { unitId: parameters.unitId, kind: documentKindOf(parameters.kind), link: body.link, delegatedToken });

    return { name, faults: [...faults], warnings: [...warnings] };
  },
});

import { checkTemplateRequest, templatePlacesView } from '../../contracts/template';
import { findPlaces } from '../../usecases/template/tag-template';
import { documentKindOf } from '../document-kind-of';
import { defineRoute } from '../route';

export const findTemplatePlaces = defineRoute({
  name: 'findTemplatePlaces',
  method: 'post',
  path: '/api/units/:unitId/templates/:kind/places',
  body: checkTemplateRequest,
  answer: templatePlacesView,
  handle: async ({ world, principal, delegatedToken, parameters, body }) => {
    const { name, places, faults } = await findPlaces(world, principal, { unitId: parameters.unitId, kind: documentKindOf(parameters.kind), link: body.link, delegatedToken });

    return { name, faults: [...faults], places: places.map((place) => ({ ...place, choices: [...place.choices] })) };
  },
});

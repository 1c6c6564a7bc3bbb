import { unitSettingsRequest, unitView } from '../../contracts/unit';
import { saveUnitSettings as save } from '../../usecases/unit/save-unit-settings';
import { presentUnit } from '../presenters/present-unit';
import { defineRoute } from '../route';

export const saveUnitSettings = defineRoute({
  name: 'saveUnitSettings',
  method: 'patch',
  path: '/api/units/:unitId/settings',
  body: unitSettingsRequest,
  answer: unitView,
  handle: async ({ world, principal, parameters, body }) => presentUnit(await save(world, principal, { ...parameters, ...body })),
});

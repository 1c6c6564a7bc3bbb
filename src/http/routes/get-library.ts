import { libraryView } from '../../contracts/library';
import { getLibrary as read } from '../../usecases/library/get-library';
import { presentLibrary } from '../presenters/present-library';
import { defineRoute } from '../route';

export const getLibrary = defineRoute({
  name: 'getLibrary',
  method: 'get',
  path: '/api/units/:unitId/library',
  answer: libraryView,
  handle: async ({ world, principal, delegatedToken, parameters }) => presentLibrary(await read(world, principal, { ...parameters, delegatedToken })),
});

import { libraryView } from '../../contracts/library';
import { askForColumns } from '../../usecases/library/ask-for-columns';
import { presentLibrary } from '../presenters/present-library';
import { defineRoute } from '../route';

export const addLibraryColumns = defineRoute({
  name: 'addLibraryColumns',
  method: 'post',
  path: '/api/units/:unitId/library/columns',
  answer: libraryView,
  handle: async ({ world, principal, delegatedToken, parameters }) => presentLibrary(await askForColumns(world, principal, { ...parameters, delegatedToken })),
});

import { wordEditsView } from '../../contracts/word-edit';
import { getWordEdits as read } from '../../usecases/document/get-word-edits';
import { presentWordEdits } from '../presenters/present-word-edits';
import { defineRoute } from '../route';

export const getWordEdits = defineRoute({
  name: 'getWordEdits',
  method: 'get',
  path: '/api/reviews/:reviewId/documents/:documentId/edits',
  answer: wordEditsView,
  handle: async ({ world, principal, parameters }) => presentWordEdits(await read(world, principal, parameters)),
});

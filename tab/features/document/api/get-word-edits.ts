import type { WordEditsView } from '../../../../src/contracts/word-edit';
import type { Api } from '../../../api/api';

export function getWordEdits(api: Api, reviewId: string, documentId: string): Promise<WordEditsView> {
  return api.read(`/reviews/${reviewId}/documents/${documentId}/edits`);
}

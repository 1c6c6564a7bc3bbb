import { extractScope, type ExtractChoice } from '../../domain/document/extract-scope';
import { extractFileName } from '../../domain/document/file-name';
import { newDocument } from '../../domain/document/review-document';
import type { Review } from '../../domain/review/review';
import type { Principal } from '../../domain/unit/unit';
import type { World } from '../../ports/world';
import { changeReview, documentMessage, type ChangeInput } from '../review/change-review';

export interface ExtractInput extends ChangeInput, ExtractChoice {
  /** What the file is called: "Protokollsutdrag", and "§ 14" or the area's name. */
  readonly words: { readonly extract: string; readonly paragraphs: (paragraphs: readonly number[]) => string };
}

/** Has an extract of the closed minutes written and stored (decisions 13): the §§ that are chosen, or those of a subject area. */
export function makeExtract(world: World, principal: Principal, input: ExtractInput): Promise<Review> {
  return changeReview(world, principal, {
    ...input,
    verb: 'make-extract',
    rule: ({ review, unit }, { routine }, now) => {
      const scope = extractScope(review, input);
      if (!scope.ok) {
        return scope;
      }
      const number = review.documents.filter(({ kind }) => kind === 'minutes-extract').length + 1;
      const { subjectArea, itemIds } = scope.value;
      const paragraphs = review.items.filter(({ id }) => itemIds.includes(id)).flatMap(({ paragraph }) => paragraph ?? []);
      const of = subjectArea === null ? input.words.paragraphs(paragraphs) : (routine.subjectAreas[subjectArea] ?? subjectArea);
      const fileName = extractFileName(review, unit, { extract: input.words.extract, number, of });
      const document = newDocument({ id: `extract-${number}`, kind: 'minutes-extract', fileName, extract: scope.value, at: now.toISOString() });

      return {
        ok: true,
        value: {
          review: { ...review, documents: [...review.documents, document] },
          payload: { document: document.id, ...scope.value },
          messages: [documentMessage(review.id, document.id)],
        },
      };
    },
  });
}

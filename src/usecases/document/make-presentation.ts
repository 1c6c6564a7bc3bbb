import { presentationFileName } from '../../domain/document/file-name';
import { documentOf, newDocument, toBeRewritten, withDocument } from '../../domain/document/review-document';
import type { Review } from '../../domain/review/review';
import type { Principal } from '../../domain/unit/unit';
import type { World } from '../../ports/world';
import { changeReview, documentMessage, type ChangeInput } from '../review/change-review';
import { resolveTemplate } from './resolve-template';

export interface PresentationInput extends ChangeInput {
  readonly delegatedToken?: string | null | undefined;
  /** What the file is called: "Presentation". */
  readonly word: string;
}

/** The presentation's id among the review's documents: there is one. */
const presentationId = 'presentation';

/**
 * Has the presentation (U-24, K-26) written and stored as the agenda now stands, before or during the meeting. Asked for again it is written anew
 * in the same file, or beside it where somebody has edited that in PowerPoint.
 */
export async function makePresentation(world: World, principal: Principal, { delegatedToken = null, ...input }: PresentationInput): Promise<Review> {
  await resolveTemplate(world, principal, { reviewId: input.reviewId, kind: 'presentation', delegatedToken });
  const message = documentMessage(input.reviewId, presentationId);

  return changeReview(world, principal, {
    ...input,
    verb: 'make-presentation',
    rule: ({ review, unit }, _reading, now) => {
      const present = documentOf(review, presentationId);
      const at = now.toISOString();
      const document = present ? toBeRewritten(present, at) : newDocument({ id: presentationId, kind: 'presentation', fileName: presentationFileName(review, unit, { presentation: input.word }), at });

      return { ok: true, value: { review: { ...review, documents: withDocument(review.documents, document) }, payload: { document: document.id, revision: document.revision }, messages: [message] } };
    },
  });
}

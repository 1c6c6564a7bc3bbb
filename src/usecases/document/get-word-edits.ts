import { documentOf } from '../../domain/document/review-document';
import { RefusalError } from '../../domain/errors';
import type { Principal } from '../../domain/unit/unit';
import type { World } from '../../ports/world';
import { getReview } from '../review/get-review';
import type { ReviewReading } from '../review/review-reading';
import { compareEdits, restId, type ComparedEdit, type ComparedSection } from './compare-edit';

/** A document's edited files with what differs in each, as this person may see it. */
export interface WordEdits {
  readonly reading: ReviewReading;
  readonly edits: readonly ComparedEdit[];
}

/**
 * What has been changed in Word, § by §, in the files of a review's document. Only the minutes are compared; of the others it is known that
 * they were edited. Who may not see a § under sekretess does not see its difference, nor what could hold its text (`visibleTo`).
 */
export async function getWordEdits(world: World, principal: Principal, input: { readonly reviewId: string; readonly documentId: string }): Promise<WordEdits> {
  const reading = await getReview(world, principal, input);
  const document = documentOf(reading.review, input.documentId);
  if (!document) {
    throw new RefusalError({ code: 'not-found', details: {} });
  }
  const edits = document.kind === 'minutes' ? document.edits : [];
  const compared = await compareEdits(world, principal.tenantId, { reading, document, edits });

  return { reading, edits: compared.map((edit) => shownTo(reading, edit)) };
}

function shownTo(reading: ReviewReading, edit: ComparedEdit): ComparedEdit {
  const sections = visibleTo(reading, edit.sections);

  return { ...edit, sections, isPartlyHidden: sections.length < edit.sections.length };
}

/** The §§ that the reader may see. Text of a hidden § may stand outside any § too, or in the § before where its heading is gone. */
function visibleTo({ mayReadConfidential, review }: ReviewReading, sections: readonly ComparedSection[]): readonly ComparedSection[] {
  const hidden = review.items.filter(({ confidential }) => confidential).map(({ id }) => id);
  if (mayReadConfidential || hidden.length === 0) {
    return sections;
  }
  if (sections.some(({ sectionId, isMissing }) => isMissing && hidden.includes(sectionId))) {
    return [];
  }

  return sections.filter(({ sectionId }) => sectionId !== restId && !hidden.includes(sectionId));
}

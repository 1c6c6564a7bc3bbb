import { tieFile } from '../../domain/briefing/tie-file';
import type { Review } from '../../domain/review/review';
import type { Principal } from '../../domain/unit/unit';
import type { World } from '../../ports/world';
import { changeReview, type ChangeInput } from '../review/change-review';

/** Says which punkt a file of the folder belongs to; null: none of them. */
export function tieBriefingFile(world: World, principal: Principal, input: ChangeInput & { readonly fileId: string; readonly itemId: string | null }): Promise<Review> {
  const { fileId, itemId } = input;

  return changeReview(world, principal, {
    ...input,
    verb: 'write',
    rule: ({ review }, { personId }) => {
      const tied = tieFile(review, fileId, { itemId, by: personId });

      return tied.ok ? { ok: true, value: { review: tied.value, payload: { fileId, itemId } } } : tied;
    },
  });
}

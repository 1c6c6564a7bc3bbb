import type { BriefingFolder } from '../../domain/briefing/briefing-folder';
import { itemIdOf } from '../../domain/briefing/item-of-name';
import type { Review } from '../../domain/review/review';
import type { World } from '../../ports/world';
import { changeByProduct } from '../review/change-by-product';
import { cardMessage } from '../review/change-review';
import { briefingMessage } from './briefing-message';

export interface FolderChangeRequest {
  readonly tenantId: string;
  readonly reviewId: string;
  /** What the ledger calls it. */
  readonly verb: string;
  /** The review with its folder changed; the same object where nothing is new. */
  readonly rule: (review: Review) => Review;
  readonly payload: (before: Review, after: Review) => Readonly<Record<string, unknown>>;
  /** Whether the worker is to read versions and hashes of what is new. */
  readonly reads: boolean;
}

/** Changes the review's folder on the library's word: entered in the ledger by the product itself, shown on the cards of the items that have been opened. */
export function changeFolder(world: World, { tenantId, reviewId, verb, rule, payload, reads }: FolderChangeRequest): Promise<Review> {
  return changeByProduct(world, { tenantId, reviewId }, (review) => {
    const changed = rule(review);

    return changed === review
      ? { review, ledger: null, outbox: [] }
      : {
          review: changed,
          ledger: { verb, payload: payload(review, changed) },
          outbox: [...(reads ? [briefingMessage(reviewId)] : []), ...openedItemsWithNews(review, changed).map((itemId) => cardMessage(reviewId, `item:${itemId}`))],
        };
  });
}

/** Items with a card whose files are others than before. */
function openedItemsWithNews(before: Review, after: Review): readonly string[] {
  const known = new Set<unknown>(before.briefingFolder?.files);
  const news = (after.briefingFolder?.files ?? []).filter((file) => !known.has(file));
  const touched = new Set([...news.map((file) => itemIdOf(file, after.items)), ...gone(before.briefingFolder, after.briefingFolder).map((file) => itemIdOf(file, after.items))]);

  return after.items.filter(({ id, openedAt }) => openedAt !== null && touched.has(id)).map(({ id }) => id);
}

function gone(before: BriefingFolder | null, after: BriefingFolder | null) {
  const left = new Set((after?.files ?? []).map(({ fileId }) => fileId));

  return (before?.files ?? []).filter(({ fileId }) => !left.has(fileId));
}

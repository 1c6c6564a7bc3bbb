import { RefusalError } from '../../domain/errors';
import type { Review } from '../../domain/review/review';
import type { OutboxMessage } from '../../ports/outbox';
import type { World } from '../../ports/world';

/** What the product itself changes in a review. */
interface ProductChange {
  readonly review: Review;
  /** What the ledger is told, with the product as its actor; null for what is no part of the record. */
  readonly ledger: { readonly verb: string; readonly payload: Readonly<Record<string, unknown>> } | null;
  readonly outbox: readonly OutboxMessage[];
}

/**
 * Changes a review on nobody's behalf, as the worker and the watch do: no right is asked for, the ledger names the product. Everybody who has
 * the review open is told. `rule` gives null where nothing is new: then nothing is kept and nobody is told. `at`: now, ISO 8601 in UTC.
 */
export async function changeByProduct(world: Pick<World, 'store' | 'clock' | 'live'>, { tenantId, reviewId }: { readonly tenantId: string; readonly reviewId: string }, rule: (review: Review, at: string) => ProductChange | null): Promise<Review> {
  const at = world.clock.now().toISOString();
  const answer = await world.store.reviews.change({ tenantId, reviewId, requestKey: null }, ({ review }) => {
    const change = rule(review, at);
    const ledger = change?.ledger ? { ...change.ledger, actor: 'genomgang', at } : null;

    return { ok: true, value: { review: change?.review ?? review, ledger, outbox: change?.outbox ?? [], result: change !== null } };
  });
  if (answer.kind === 'refused') {
    throw new RefusalError(answer.refusal);
  }
  if (answer.kind === 'done' && answer.result) {
    world.live.publish({ tenantId, reviewId, version: answer.review.version });
  }

  return answer.review;
}

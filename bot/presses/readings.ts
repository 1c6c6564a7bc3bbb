import { localDateOf } from '../../src/domain/calendar/local-date';
import type { Review } from '../../src/domain/review/review';
import type { Principal } from '../../src/domain/unit/unit';
import type { World } from '../../src/ports/world';
import { actorIn } from '../../src/usecases/review/actor-in';
import { getReview } from '../../src/usecases/review/get-review';
import { permissionsFor } from '../../src/usecases/review/permissions';
import type { ReviewReading } from '../../src/usecases/review/review-reading';
import { createShortMemory } from '../context/short-memory';

/** What a card is drawn from after a press. */
export interface Readings {
  /** Read whole. */
  fresh(principal: Principal, reviewId: string): Promise<ReviewReading>;
  /** With the review that the press gave: unit, routine and names of a moment ago do, so that a rush of answers reads little. */
  after(principal: Principal, review: Review): Promise<ReviewReading>;
}

/** Only what is shown is kept so long; whether a press is right is reckoned inside its transaction each time. */
const memory = { keepFor: 20_000, most: 1_000 } as const;

export function createReadings(world: World): Readings {
  const kept = createShortMemory<ReviewReading>(memory);

  async function fresh(principal: Principal, reviewId: string): Promise<ReviewReading> {
    return kept.set(`${principal.tenantId} ${reviewId}`, await getReview(world, principal, { reviewId }));
  }

  return {
    fresh,
    async after(principal, review) {
      const known = kept.get(`${principal.tenantId} ${review.id}`);
      if (!known || !knowsAll(known, review)) {
        return fresh(principal, review.id);
      }
      const now = world.clock.now();
      const actor = actorIn(world, { unit: known.unit, review }, principal.personId, localDateOf(now));

      return { ...known, review, principal, mayReadConfidential: false, may: permissionsFor(actor, review, now), now };
    },
  };
}

function knowsAll({ names }: ReviewReading, review: Review): boolean {
  return review.items.every((item) => [...item.answers, ...item.statements].every((entry) => entry.personId in names));
}

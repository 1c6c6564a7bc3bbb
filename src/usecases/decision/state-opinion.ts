import type { StatementKind } from '../../domain/decision/statement';
import { stateOpinion as state } from '../../domain/decision/state-opinion';
import type { Review } from '../../domain/review/review';
import type { Principal } from '../../domain/unit/unit';
import type { World } from '../../ports/world';
import { changeItem } from '../review/change-item';
import type { ChangeInput } from '../review/change-review';

/**
 * Enters a yrkande, an avvikande mening, a jäv or a protokollsanteckning, the person's own or, with `personId`, one that the secretary
 * heard; `text` null takes it back.
 */
export function stateOpinion(
  world: World,
  principal: Principal,
  input: ChangeInput & { readonly itemId: string; readonly kind: StatementKind; readonly text: string | null; readonly personId?: string | undefined },
): Promise<Review> {
  const personId = input.personId ?? principal.personId;

  return changeItem(world, principal, {
    ...input,
    verb: (review) => {
      if (personId !== principal.personId) {
        return 'record-spoken';
      }

      return review.items.some((item) => item.id === input.itemId && item.decision !== null) ? 'correct-spoken' : 'state';
    },
    payload: { kind: input.kind, person: personId, text: input.text },
    rule: ({ review }, _actor, now) => state(review, input.itemId, { kind: input.kind, text: input.text, personId, recordedBy: principal.personId, now }),
  });
}

import { addItem as add } from '../../domain/agenda/add-item';
import type { AgendaItemKind } from '../../domain/agenda/agenda-item-kind';
import type { Review } from '../../domain/review/review';
import type { Principal } from '../../domain/unit/unit';
import type { World } from '../../ports/world';
import { changeReview, type ChangeInput } from '../review/change-review';

/** Adds an item of the unit's own to the agenda (U-3, U-19, P-33). */
export function addItem(
  world: World,
  principal: Principal,
  input: ChangeInput & { readonly title: string; readonly kind: AgendaItemKind; readonly subjectAreas: readonly string[] },
): Promise<Review> {
  const id = `egen-${world.identifiers.create()}`;

  return changeReview(world, principal, {
    ...input,
    verb: 'add-item',
    rule: ({ review }, { level }) => ({
      ok: true,
      value: {
        review: add(review, { id, title: input.title.trim(), kind: input.kind, subjectAreas: input.subjectAreas.length > 0 ? input.subjectAreas : review.subjectAreas, presenter: level.duties.presenter }),
        payload: { item: id, title: input.title, kind: input.kind },
        cards: review.summons ? ['agenda'] : [],
      },
    }),
  });
}

import { missingRoles } from '../../domain/review/required-roles';
import { refused } from '../../domain/result';
import type { Review } from '../../domain/review/review';
import type { Principal } from '../../domain/unit/unit';
import type { World } from '../../ports/world';
import { changeReview, type ChangeInput } from './change-review';
import { remarked } from './remarked';

/** The meeting goes on without a required role, or without who leads it: the note is minuted (decisions 8). */
export function continueWithout(world: World, principal: Principal, input: ChangeInput & { readonly note: string }): Promise<Review> {
  return changeReview(world, principal, {
    ...input,
    verb: 'record-attendance',
    rule: ({ review, unit }, { personId, routine, level, on }, now) =>
      input.note.trim() === ''
        ? refused('reason-missing')
        : {
            ok: true,
            value: {
              review: remarked(review, { verb: 'continued', by: personId, reason: input.note, now }),
              cards: ['away', 'roles'],
              payload: { note: input.note, missing: missingRoles({ review, routine, level, unit, on }) },
            },
          },
  });
}

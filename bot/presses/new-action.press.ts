import { z } from 'zod';
import { isLocalDate, localDateOf } from '../../src/domain/calendar/local-date';
import { RefusalError } from '../../src/domain/errors';
import { appointed } from '../../src/domain/unit/duty';
import { getReview } from '../../src/usecases/review/get-review';
import { addClause } from '../../src/usecases/decision/add-clause';
import { cardData } from '../cards/card-data';
import { press } from './press';

/** "Lägg till i förslaget": an uppdrag with who and when, into the proposal of the item that the card was for. */
export const newActionPress = press({
  verb: 'new-action',
  data: cardData.extend({ text: z.string().max(5_000).default(''), role: z.string().max(100).default(''), dueDate: z.string().max(20).default('') }),
  shows: 'item',
  async act({ world, principal, requestKey, data }) {
    const { routine, unit, now } = await getReview(world, principal, { reviewId: data.review });
    const role = Object.hasOwn(routine.roles, data.role) ? routine.roles[data.role] : undefined;
    if (!role || !isLocalDate(data.dueDate)) {
      throw new RefusalError({ code: 'responsible-or-date-missing', details: {} });
    }
    const personId = appointed(unit, role.id, localDateOf(now))[0]?.personId ?? null;

    return addClause(world, principal, {
      reviewId: data.review,
      itemId: data.item,
      clause: { text: data.text.trim().replace(/^att\s+/i, ''), assignment: { responsible: role.name.toLowerCase(), personId, dueDate: data.dueDate } },
      requestKey,
    });
  },
});

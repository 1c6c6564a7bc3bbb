import type { UnitMember } from '../../domain/review/attendance';
import { calledPeople } from '../../domain/review/called';
import type { Attendance, Review } from '../../domain/review/review';
import type { Principal } from '../../domain/unit/unit';
import type { Actor } from '../../policies/review-policy';
import type { World } from '../../ports/world';
import { missingRoles } from '../../domain/review/required-roles';
import { cardMessage, changeReview, type ChangeInput } from './change-review';
import { carryPutOff } from '../../domain/agenda/carry-put-off';
import { peopleOfUnit } from './people-of-unit';
import { putOffFor } from './put-off-for';

/** Starts the meeting. The attendance list begins as those called, all present, until the secretary says otherwise and confirms it. */
export async function startReview(world: World, principal: Principal, input: ChangeInput): Promise<Review> {
  const members = await peopleOfUnit(world, principal, input.reviewId);
  const putOff = await putOffFor(world, principal, input.reviewId);

  return changeReview(world, principal, {
    ...input,
    verb: 'start',
    rule: ({ review }, actor, now) => {
      const attendance = called(actor, members);
      const started: Review = { ...carryPutOff(review, putOff), state: 'ongoing', startedAt: now.toISOString(), attendance };
      const isRoleMissing = missingRoles({ ...actor, review: started }).length > 0;

      return {
        ok: true,
        value: {
          review: started,
          payload: { called: attendance.filter((line) => line.present).map((line) => line.personId) },
          cards: ['agenda'],
          messages: isRoleMissing ? [{ ...cardMessage(review.id, 'roles'), repost: true }] : [],
        },
      };
    },
  });
}

/** Those called, a deputy who has no role of their own as not present. */
function called({ unit, level, routine, on }: Actor, members: readonly UnitMember[]): readonly Attendance[] {
  return calledPeople({ unit, level, on }).map(({ personId, role, deputy }) => ({
    personId,
    name: members.find((member) => member.personId === personId)?.name ?? personId,
    role: routine.roles[role]?.name ?? role,
    present: !deputy,
    note: '',
    actingFor: '',
    absences: [],
  }));
}

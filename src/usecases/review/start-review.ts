import type { UnitMember } from '../../domain/review/attendance';
import type { Attendance, Review } from '../../domain/review/review';
import { appointed, rolesWith } from '../../domain/unit/duty';
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

/** Members first in the order of the routine, then those who keep the record; a deputy who is not called for a role of their own stands last, as not present. */
function called({ unit, level, routine, on }: Actor, members: readonly UnitMember[]): readonly Attendance[] {
  const roles = [...new Set([...rolesWith('member', level, unit), ...rolesWith('secretary', level, unit), ...rolesWith('adjuster', level, unit)])];
  const people = roles.flatMap((role) => appointed(unit, role, on)).toSorted((left, right) => Number(left.deputy) - Number(right.deputy));

  return people
    .filter((appointment, index) => people.findIndex((other) => other.personId === appointment.personId) === index)
    .map(({ personId, role, deputy }) => ({
      personId,
      name: members.find((member) => member.personId === personId)?.name ?? personId,
      role: routine.roles[role]?.name ?? role,
      present: !deputy,
      note: '',
      actingFor: '',
      absences: [],
    }));
}

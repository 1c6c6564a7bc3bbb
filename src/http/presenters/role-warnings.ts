import { localDateOf } from '../../domain/calendar/local-date';
import { appointed } from '../../domain/unit/duty';
import { definiteRole } from '../../i18n/sv/definite-role';
import { httpText } from '../../i18n/sv/http';
import type { ReviewReading } from '../../usecases/review/review-reading';
import { isAhead, meetingRule } from './meeting-rule';
import { roleNameOf } from './present-names';

/** Roles that the routine requires (K-18, K-19): without a holder before the meeting, not there while it is held. */
export function roleWarnings(reading: ReviewReading): string[] {
  const { state, date } = reading.review;
  const texts = httpText.warnings;
  if (isAhead(reading)) {
    return date === null ? [] : requiredRoles(reading).filter((role) => appointed(reading.unit, role, date).length === 0).map((role) => texts.roleVacant(roleNameOf(reading, role).toLowerCase()));
  }
  if (state !== 'ongoing' && state !== 'adjourned') {
    return [];
  }

  return requiredRoles(reading)
    .filter((role) => !isThere(role, reading))
    .map((role) => texts.roleAbsent(definiteRole(roleNameOf(reading, role))));
}

/** Where the unit has another decision-maker than its level, that one is required instead (K-18: skolchef/förvaltningschef). */
function requiredRoles(reading: ReviewReading): readonly string[] {
  const { level, unit } = reading;

  return (meetingRule(reading)?.attend.must ?? []).map((role) => (role === level.duties.decisionMaker ? (unit.overlay.decisionMaker ?? role) : role));
}

/** Its holder, the holder's deputy, or somebody who stands in the list with that role. */
function isThere(role: string, reading: ReviewReading): boolean {
  const bearers = appointed(reading.unit, role, localDateOf(reading.now)).map(({ personId }) => personId);
  const name = roleNameOf(reading, role).toLowerCase();

  return reading.review.attendance.some((line) => line.present && (bearers.includes(line.personId) || line.role.toLowerCase() === name));
}

import { localDateOf } from '../../domain/calendar/local-date';
import { missingRoles, requiredRoles } from '../../domain/review/required-roles';
import { appointed } from '../../domain/unit/duty';
import { definiteRole } from '../../i18n/sv/definite-role';
import { httpText } from '../../i18n/sv/http';
import type { ReviewReading } from '../../usecases/review/review-reading';
import { isAhead } from './meeting-rule';
import { roleNameOf } from './present-names';

/** Roles that the routine requires (K-18, K-19): without a holder before the meeting, not there while it is held. */
export function roleWarnings(reading: ReviewReading): string[] {
  const { state, date } = reading.review;
  const texts = httpText.warnings;
  const on = localDateOf(reading.now);
  if (isAhead(reading)) {
    return date === null ? [] : requiredRoles({ ...reading, on }).filter((role) => appointed(reading.unit, role, date).length === 0).map((role) => texts.roleVacant(roleNameOf(reading, role).toLowerCase()));
  }
  if (state !== 'ongoing' && state !== 'adjourned') {
    return [];
  }

  return missingRoles({ ...reading, on }).map((role) => texts.roleAbsent(definiteRole(roleNameOf(reading, role))));
}

import type { Minutes } from './minutes';

/** Who presents, as the minutes name it: a role's holder in the unit, a vacant role's name, or the free text of an invited one (U-16). */
export function presenterName(presenter: string, { unit, names, roleNames, review }: Minutes): string {
  const holder = unit.appointments.find(({ role, deputy, from, to }) => role === presenter && !deputy && (review.date === null || (from <= review.date && (to === null || to >= review.date))));

  return (holder && names[holder.personId]) ?? roleNames[presenter] ?? presenter;
}

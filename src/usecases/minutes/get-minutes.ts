import { materialOf } from '../../domain/briefing/material-of';
import { localDateOf } from '../../domain/calendar/local-date';
import type { Minutes } from '../../domain/minutes/minutes';
import { calledPeople } from '../../domain/review/called';
import { bearersOf, type Duty } from '../../domain/unit/duty';
import type { Principal } from '../../domain/unit/unit';
import type { World } from '../../ports/world';
import { getReview } from '../review/get-review';
import type { ReviewReading } from '../review/review-reading';

/** The product's own rows, by what it calls them and called them: what it has stored, and seen of what it stored, is no part of what it writes. */
const verbsOfStoring: readonly string[] = ['store-document', 'store-minutes-draft', 'store-pdf', 'note-word-edit'];

/** The minutes as they would be written now. */
export async function getMinutes(world: World, principal: Principal, input: { readonly reviewId: string }): Promise<{ readonly minutes: Minutes; readonly reading: ReviewReading }> {
  const reading = await getReview(world, principal, input);

  return { minutes: await minutesOf(world, principal.tenantId, reading), reading };
}

/** The minutes of a reading. The fingerprint is the ledger's head before the draft itself was stored, so that a second try writes the same text. */
export async function minutesOf(world: Pick<World, 'store'>, tenantId: string, reading: ReviewReading): Promise<Minutes> {
  const { review, unit, routine, names } = reading;
  const meetingType = routine.meetingTypes[review.meetingType];
  const rows = await world.store.ledger.rows(tenantId, `review:${review.id}`);

  return {
    review,
    unit,
    stage: 'minutes',
    whole: null,
    purpose: meetingType?.purpose ?? routine.background.purpose ?? '',
    called: calledIn(reading),
    decisionList: routine.record.decisionList,
    appendices: routine.record.appendices,
    meetingTypeName: meetingType?.name ?? review.meetingType,
    minutesLabel: review.pinned?.minutesLabel ?? unit.overlay.minutesLabel ?? meetingType?.minutesLabel ?? '',
    names,
    roleNames: Object.fromEntries(Object.values(routine.roles).map((role) => [role.id, role.name])),
    chair: nameOf(reading, 'chair'),
    secretary: nameOf(reading, 'secretary'),
    adjusters: adjusters(reading).map(({ personId, role }) => ({ name: names[personId] ?? personId, role: routine.roles[role]?.name ?? role })),
    judgement: Object.fromEntries((review.pinned?.judgement ?? routine.judgement).map((word) => [word.id, word.text])),
    items: review.items.map((item) => ({ ...item, briefingMaterial: materialOf(item, review) })),
    actions: reading.actions,
    earlier: reading.earlier,
    fingerprint: rows.findLast((row) => !verbsOfStoring.includes(row.verb))?.hash ?? '',
  };
}

/** Those whom the meeting chose, else those who hold the duty in the unit. */
function adjusters(reading: ReviewReading): readonly { readonly personId: string; readonly role: string }[] {
  const { adjusting } = reading.review;
  if (!adjusting) {
    return bearers(reading, 'adjuster');
  }
  const on = localDateOf(reading.now);

  return adjusting.personIds.map((personId) => ({
    personId,
    role: reading.unit.appointments.find((appointment) => appointment.personId === personId && !appointment.deputy && appointment.from <= on)?.role ?? '',
  }));
}

/** Those who are called with the roles they are called for, then those who are invited to present an item (U-16). */
function calledIn({ review, unit, level, routine, names, now }: ReviewReading): Minutes['called'] {
  const called = calledPeople({ unit, level, on: review.date ?? localDateOf(now) }).filter(({ deputy }) => !deputy);
  const invited = [...new Set(review.items.filter(({ struck }) => struck === null).map(({ presenter }) => presenter))].filter((presenter) => presenter !== '' && !(presenter in routine.roles));

  return [...called.map(({ personId, role }) => ({ name: names[personId] ?? personId, role: routine.roles[role]?.name ?? role })), ...invited.map((name) => ({ name, role: '' }))];
}

function bearers({ level, unit, now }: ReviewReading, duty: Duty) {
  return bearersOf(duty, level, unit, localDateOf(now)).filter((appointment) => !appointment.deputy);
}

/** Who bears the duty: somebody who is there before somebody who is not. */
function nameOf(reading: ReviewReading, duty: Duty): string {
  const chosen = duty === 'chair' ? reading.review.attendance.find((line) => line.personId === reading.review.chairId) : undefined;
  if (chosen) {
    return chosen.name;
  }
  const found = bearersOf(duty, reading.level, reading.unit, localDateOf(reading.now));
  const there = found.find((bearer) => reading.review.attendance.some((line) => line.personId === bearer.personId && line.present));
  const bearer = there ?? found[0];

  return bearer ? (reading.names[bearer.personId] ?? bearer.personId) : '';
}

import { chooseAdjusters } from '../../src/domain/review/choose-adjusters';
import { isPresent } from '../../src/domain/review/attendance';
import { markLeaving } from '../../src/domain/review/leave-meeting';
import { awaySince, minutedAbsences, notePresence, type Seen } from '../../src/domain/review/presence';
import { missingRoles } from '../../src/domain/review/required-roles';
import type { Absence, Review } from '../../src/domain/review/review';
import { settleSighting } from '../../src/domain/review/settle-sighting';
import { timeInMeeting } from '../../src/domain/review/time-in-meeting';
import { presenceText } from '../../src/i18n/sv/attendance';
import { aLevel, anItem, aReview, aRoutine, aUnit, during } from '../support/builders';

const minute = (count: number): Date => new Date(during.getTime() + count * 60_000);
const iso = (count: number): string => minute(count).toISOString();
const seen = (event: Seen['event'], personId: string | null = 'fs.chef'): Seen => ({ id: `teams-${personId ?? 'rum'}`, personId, name: personId ?? 'Sal 2', event });
const absences = (review: Review, personId = 'fs.chef') => review.attendance.find((line) => line.personId === personId)?.absences;
const away = (from: number, to: number | null, source: Absence['source'] = 'secretary'): Absence => ({ from: iso(from), to: to === null ? null : iso(to), source });
const run = (...events: readonly (readonly [Seen, number])[]) => events.reduce((review, [one, at]) => notePresence(review, [one], minute(at)), aReview());
const decidedAt = (at: number) => ({ outcome: 'noted', at: iso(at) }) as never;

describe('what Teams saw', () => {
  test('that somebody left and came back is one absence, and takes no right away', () => {
    const gone = run([seen('left'), 1]);

    expect(absences(gone)).toEqual([away(1, null, 'teams')]);
    expect([awaySince(gone, 'fs.chef'), isPresent(gone, 'fs.chef')]).toEqual([iso(1), true]);
    expect(absences(notePresence(gone, [seen('joined')], minute(9)))).toEqual([away(1, 9, 'teams')]);
  });

  test('in any order and twice changes nothing more', () => {
    expect(absences(run([seen('joined'), 0], [seen('left'), 1], [seen('left'), 2], [seen('joined'), 3], [seen('joined'), 4]))).toEqual([away(1, 3, 'teams')]);
    expect(run([seen('left', null), 0], [seen('joined', null), 1], [seen('joined', null), 2]).sightings).toHaveLength(1);
  });

  test('of a room or somebody not on the list waits for the secretary, and is gone when they leave', () => {
    const met = run([seen('joined', null), 1], [seen('joined', 'fs.registrator'), 2]);

    expect(met.sightings.map(({ id, personId }) => [id, personId])).toEqual([['teams-rum', null], ['teams-fs.registrator', 'fs.registrator']]);
    expect(met.attendance).toEqual(aReview().attendance);
    expect(notePresence(met, [seen('left', null)], minute(3)).sightings).toHaveLength(1);
  });
});

describe('the secretary’s word that somebody goes', () => {
  const mark = (review: Review, isGone: boolean, at: number) => {
    const marked = markLeaving(review, 'fs.chef', { isGone, now: minute(at) });

    return marked.ok ? marked.value : review;
  };

  test('takes the right away until they are back; said twice it is one', () => {
    const gone = mark(mark(aReview(), true, 1), true, 2);

    expect([absences(gone), isPresent(gone, 'fs.chef')]).toEqual([[away(1, null)], false]);
    expect(isPresent(notePresence(gone, [seen('joined')], minute(3)), 'fs.chef')).toBe(false);
    expect([absences(mark(gone, false, 5)), isPresent(mark(gone, false, 5), 'fs.chef')]).toEqual([[away(1, 5)], true]);
  });

  test('keeps the moment that Teams saw, and ends what Teams saw where they are there', () => {
    expect(absences(mark(run([seen('left'), 1]), true, 4))).toEqual([away(1, null)]);
    expect(awaySince(mark(run([seen('left'), 1]), false, 4), 'fs.chef')).toBeNull();
  });

  test('of somebody not on the list is refused', () => {
    expect(markLeaving(aReview(), 'okand', { isGone: true, now: during })).toMatchObject({ ok: false, refusal: { code: 'attendee-unknown' } });
  });
});

describe('the minutes of a person’s time', () => {
  const line = (change: object) => ({ ...(aReview().attendance[0] as NonNullable<Review['attendance'][0]>), ...change });
  const items = [1, 2, 3, 4].map((number) => anItem({ id: `A${number}`, number, paragraph: number + 10, decision: decidedAt(number * 10) }));

  test('leave out an absence under three minutes, unless a decision was made meanwhile', () => {
    const minuted = (from: number, to: number | null) => minutedAbsences(line({ absences: [away(from, to)] }), { items }, iso(60)).length;

    expect([minuted(1, 3.9), minuted(1, 4), minuted(9, 11), minuted(59, null), minuted(50, null)]).toEqual([0, 1, 1, 0, 1]);
  });

  test.each([
    ['who was there all the time', {}, ''],
    ['who missed one decision', { absences: [away(15, 25)] }, '§ 11, 13–14, borta 13.35–13.45'],
    ['who went for good', { absences: [away(25, null)] }, '§ 11–12, borta 13.45–14.20'],
    ['who stands in for somebody', { actingFor: 'förvaltningschefen', note: 'via Teams' }, 'tjänstgör för förvaltningschefen, via Teams'],
    ['who was absent', { present: false, note: 'anmält förhinder', absences: [away(1, 30)] }, 'anmält förhinder'],
  ])('say of somebody %s', (_who, change, expected) => {
    expect(presenceText(timeInMeeting(line(change), { items }, iso(60)))).toBe(expected);
  });

  test('name the items before §§ are given', () => {
    const unnumbered = items.map((item) => ({ ...item, paragraph: null }));

    expect(presenceText(timeInMeeting(line({ absences: [away(15, 25)] }), { items: unnumbered }, iso(60)))).toBe('punkt 1, 3–4, borta 13.35–13.45');
  });
});

describe('a sighting', () => {
  const met = run([seen('joined', null), 1]);
  const settle = (answer: { personIds?: readonly string[]; guest?: string }, review = met, id = 'teams-rum') =>
    settleSighting(review, id, { answer: { personIds: [], guest: '', ...answer }, guestId: 'gast-1', unitMembers: [{ personId: 'fs.registrator', name: 'Registrator', role: 'Registrator' }] });

  test('is settled as people of the unit, a guest, or nobody', () => {
    expect(settle({ personIds: ['fs.registrator'] })).toMatchObject({ ok: true, value: { sightings: [], attendance: [{}, {}, {}, { personId: 'fs.registrator', present: true }] } });
    expect(settle({ guest: 'Revisor' })).toMatchObject({ ok: true, value: { sightings: [], attendance: [{}, {}, {}, { personId: 'gast-1', name: 'Revisor' }] } });
    expect(settle({})).toMatchObject({ ok: true, value: { sightings: [], attendance: met.attendance } });
  });

  test('that is settled already changes nothing where its people are there; an unknown person is refused', () => {
    expect(settle({ personIds: ['fs.chef'] }, aReview())).toEqual({ ok: true, value: aReview() });
    expect(settle({ personIds: ['okand'] })).toMatchObject({ ok: false, refusal: { code: 'attendee-unknown' } });
    expect(settle({ personIds: ['okand'] }, aReview())).toMatchObject({ ok: false, refusal: { code: 'sighting-unknown' } });
    expect(settle({ guest: 'Revisor' }, aReview())).toMatchObject({ ok: false, refusal: { code: 'sighting-unknown' } });
  });
});

describe('required roles', () => {
  const type = aRoutine.meetingTypes['var'] as NonNullable<(typeof aRoutine.meetingTypes)[string]>;
  const level = type.levels['forvaltning'] as NonNullable<(typeof type.levels)[string]>;
  const routine = { ...aRoutine, meetingTypes: { var: { ...type, levels: { forvaltning: { ...level, attend: { must: ['chef', 'justerare'], should: [] } } } } } };
  const missing = (review: Review, unit = aUnit()) => missingRoles({ review, routine, level: aLevel, unit, on: '2027-03-09' });
  const guest = { personId: 'gast-1', name: 'x', role: '', present: true, note: '', actingFor: '', absences: [] };

  test('are missing until somebody there has the role, or acts for it', () => {
    expect(missing(aReview())).toEqual(['justerare']);
    expect(missing(aReview({ attendance: [] }))).toEqual(['chef', 'justerare']);
    expect(missing(aReview({ attendance: [...aReview().attendance, { ...guest, role: 'Justerare' }] }))).toEqual([]);
    expect(missing(aReview({ attendance: [...aReview().attendance, { ...guest, actingFor: 'justerare' }] }))).toEqual([]);
  });

  test('are the unit’s own decision-maker where it has another', () => {
    expect(missing(aReview({ attendance: [] }), aUnit({ overlay: { decisionMaker: 'ledamot' } }))).toEqual(['ledamot', 'justerare']);
  });
});

describe('adjusters', () => {
  const choose = (personIds: readonly string[], date: string | null = null) => chooseAdjusters(aReview(), { adjusting: { personIds, date, place: ' Kansliet ' }, unit: aUnit(), on: '2027-03-09' });

  test.each([
    [[], null, { ok: true, value: { adjusting: { personIds: [], place: 'Kansliet' } } }],
    [['fs.justerare', 'fs.justerare', 'fs.ledamot'], '2027-03-09', { ok: true, value: { adjusting: { personIds: ['fs.justerare', 'fs.ledamot'], date: '2027-03-09' } } }],
    [['fs.justerare', 'fs.ledamot', 'fs.chef'], null, { refusal: { code: 'adjusters-too-many', details: { limit: 2 } } }],
    [['okand'], null, { refusal: { code: 'attendee-unknown' } }],
    [['fs.justerare'], '2027-03-08', { refusal: { code: 'due-date-passed' } }],
  ])('%j by %s', (personIds, date, expected) => {
    expect(choose(personIds, date)).toMatchObject(expected);
  });
});

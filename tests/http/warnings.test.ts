import type { Review } from '../../src/domain/review/review';
import { nextStep } from '../../src/http/presenters/next-step';
import { warningsOf } from '../../src/http/presenters/warnings';
import type { Routines } from '../../src/ports/routines';
import { loadRoutines } from '../../src/routines/load-routines';
import { aReading } from './support/a-reading';

let routines: Routines;

beforeAll(async () => {
  routines = await loadRoutines(['src/routines']);
});

const region = { unitId: 'uppsala-fs', meetingType: 'var', state: 'summoned', date: '2027-03-09' } as const;
const school = { unitId: 'kth-skola', meetingType: 'genomgang', state: 'summoned', date: '2027-03-09' } as const;
const sent = { at: '2027-02-20T08:00:00Z', by: 'x', daysLate: 0 };

describe('the underlag', () => {
  test.each([
    ['must be sent in time', region, '2027-03-02', []],
    ['must be sent, and is one day late', region, '2027-03-03', ['Underlaget skulle ha skickats senast 2 mars och är en dag försenat. Skicka det nu, eller flytta genomgången.']],
    ['must be sent, and is five days late', region, '2027-03-07', ['Underlaget skulle ha skickats senast 2 mars och är 5 dagar försenat. Skicka det nu, eller flytta genomgången.']],
    ['should be sent, and has not been', school, '2027-03-05', ['Underlaget bör enligt rutinen skickas senast 2 mars, och det är 3 dagar sedan. Skicka det när du kan.']],
    ['is sent', { ...region, briefing: sent }, '2027-03-07', []],
    ['was sent late', { ...region, briefing: { ...sent, daysLate: 3 } }, '2027-03-07', ['Underlaget skickades 3 dagar senare än rutinen säger. Det står i protokollet.']],
    ['was never sent, and the meeting is held', { ...region, state: 'ongoing' }, '2027-03-09', []],
  ] as const)('that %s', (_name, review, day, warnings) => {
    expect(warned(review, day)).toEqual(warnings);
  });
});

describe('the date', () => {
  test.each([
    ['outside the months of the routine', { ...region, date: '2027-06-09', briefing: sent }, [/bör hållas i februari eller mars/]],
    ['in a month that is the routine’s other choice', { ...region, meetingType: 'host', date: '2027-09-09' }, []],
    ['outside both', { ...region, meetingType: 'host', date: '2027-07-09' }, [/bör hållas i augusti, september, oktober, november eller december/]],
    ['of a follow-up in October', { ...school, meetingType: 'uppfoljning', date: '2027-10-12' }, []],
    ['of a follow-up in June', { ...school, meetingType: 'uppfoljning', date: '2027-06-12' }, []],
    ['of a follow-up in February', { ...school, meetingType: 'uppfoljning', date: '2027-02-12' }, [/8 månader före oktober/]],
    ['of a follow-up in November', { ...school, meetingType: 'uppfoljning', date: '2027-11-12' }, [/efter rutinens tid: mötet bör hållas senast i oktober/]],
  ] as const)('%s', (_name, review, patterns) => {
    expect(warned(review, '2027-01-10')).toEqual(patterns.map((pattern) => expect.stringMatching(pattern) as string));
  });
});

describe('a required role', () => {
  const there = (...roles: readonly string[]) => roles.map((role) => ({ personId: `kth-skola.${role}`, name: role, role, present: true, note: '', actingFor: '', absences: [] }));

  test('that is not there is named while the meeting is held', () => {
    const ongoing = { ...school, state: 'ongoing', attendance: there('skolchef', 'administrativ-chef') } as const;

    expect(warned(ongoing, '2027-03-09')).toEqual([
      'Miljöombudet saknas enligt närvaron, och rutinen kräver att den rollen deltar. Låt en ersättare delta, ajournera mötet, eller fortsätt och anteckna det i närvaron.',
    ]);
    expect(warned({ ...ongoing, state: 'closed' }, '2027-03-09')).not.toContainEqual(expect.stringContaining('Miljöombudet'));
  });

  test('is there by a deputy of its holder, or by a guest who stands in the list with it', () => {
    const guest = { personId: 'g', name: 'Ersättare', role: 'Miljöombud', present: true, note: '', actingFor: '', absences: [] };

    expect(warned({ ...school, state: 'ongoing', attendance: [...there('administrativ-chef'), guest] }, '2027-03-09')).toEqual([]);
  });

  test('is the unit’s own decision-maker where it has one', () => {
    expect(warned({ ...school, unitId: 'kth-uf', briefing: sent }, '2027-03-01')).toEqual([]);
  });
});

describe('the minutes of a closed review', () => {
  test.each([
    ['2027-03-09', 'Protokollet ska vara hos miljöchefen senast 31 mars. Det är 22 dagar kvar.'],
    ['2027-03-30', 'Protokollet ska vara hos miljöchefen senast 31 mars. Det är en dag kvar.'],
    ['2027-03-31', 'Protokollet ska vara hos miljöchefen senast 31 mars. Det är i dag.'],
    ['2027-04-02', 'Protokollet skulle ha varit hos miljöchefen senast 31 mars, för 2 dagar sedan. Är det inte skickat: skicka det ändå och ange att det är försenat.'],
  ])('on %s say how long is left', (day, warning) => {
    expect(warned({ ...school, state: 'closed' }, day)).toEqual([warning]);
  });

  test('of a follow-up are due in October, and of a routine without a day never', () => {
    expect(warned({ ...school, meetingType: 'uppfoljning', state: 'closed', date: '2027-10-12' }, '2027-10-12')).toEqual([expect.stringContaining('31 oktober. Det är 19 dagar kvar')]);
    expect(warned({ ...region, state: 'closed' }, '2027-03-09')).toEqual([]);
  });
});

describe('where one person is coordinator and secretary, the next step', () => {
  const central = { unitId: 'kth-central', meetingType: 'genomgang', state: 'summoned', date: '2027-04-09' } as const;
  const stepOn = (day: string, change: Partial<Review> = {}) => nextStep(aReading(routines, { unitId: central.unitId, personId: 'kth-central.miljochef', now: `${day}T10:00:00Z` }, { ...central, ...change })).verb;

  test('is to send the underlag until it is sent or the day has come', () => {
    expect(stepOn('2027-04-08')).toBe('send-briefing-material');
    expect(stepOn('2027-04-08', { briefing: sent })).toBe('start');
    expect(stepOn('2027-04-09')).toBe('start');
  });
});

function warned(change: Partial<Review> & { readonly unitId: string }, day: string): readonly string[] {
  return warningsOf(aReading(routines, { unitId: change.unitId, now: `${day}T10:00:00Z` }, change));
}

import fc from 'fast-check';
import { agendaItemsOf, agendaOf, meetingsOf } from '../../src/domain/agenda/agenda-of';
import { reckonYears } from '../../src/domain/agenda/reckon-years';
import type { AgendaEntry, Routine } from '../../src/domain/routine/routine';
import { builtIn } from '../routines/built-in';

const uppsala = builtIn('region-uppsala');
const kth = builtIn('kth');

function withAgenda(agenda: readonly AgendaEntry[]): Routine {
  const type = uppsala.meetingTypes['var']!;

  return { ...uppsala, meetingTypes: { var: { ...type, levels: { forvaltning: { ...type.levels['forvaltning']!, agenda } } } } };
}

const anAgenda = fc.uniqueArray(
  fc.record({
    item: fc.constantFrom(...Object.keys(uppsala.items)),
    optional: fc.boolean(),
    years: fc.option(fc.array(fc.integer({ min: 2026, max: 2028 }), { minLength: 1 })),
    note: fc.option(fc.constant('en anmärkning')),
  }),
  { selector: (entry) => entry.item },
);

test('any agenda is numbered 1 to n, in its own order, and vid behov stays', () => {
  fc.assert(
    fc.property(anAgenda, fc.integer({ min: 2026, max: 2028 }), (agenda, year) => {
      const found = agendaOf(withAgenda(agenda), { level: 'forvaltning', meetingType: 'var', date: `${year}-03-09` });
      const expected = agenda.filter((entry) => entry.years === null || entry.years.includes(year));
      const lines = found.ok ? found.value : [];

      expect(lines.map((line) => line.number)).toEqual(expected.map((_, index) => index + 1));
      expect(lines.map((line) => [line.id, line.optional])).toEqual(expected.map((entry) => [entry.item, entry.optional]));
    }),
  );
});

test('a unit’s own years go before the routine’s, and only for an item that has years', () => {
  const ids = (date: string): readonly string[] => {
    const found = agendaOf(uppsala, { level: 'forvaltning', meetingType: 'var', date, itemYears: { B5: [2031], A1: [1999] } });

    return found.ok ? found.value.map((line) => line.id) : [];
  };

  expect(ids('2031-03-09')).toContain('B5');
  expect(ids('2027-03-09')).not.toContain('B5');
  expect(ids('2027-03-09')).toContain('A1');
});

test.each([
  ['forvaltning', 'genomgang', ['var', 'host', 'extra']],
  ['koncern', 'host', ['var', 'extra']],
  ['koncern', 'toString', ['var', 'extra']],
  ['skola', 'var', ['forvaltning/var', 'koncern/var', 'forvaltning/host', 'forvaltning/extra', 'koncern/extra']],
  ['constructor', 'var', ['forvaltning/var', 'koncern/var', 'forvaltning/host', 'forvaltning/extra', 'koncern/extra']],
])('%s with %s is refused with what there is', (level, meetingType, known) => {
  expect(agendaOf(uppsala, { level, meetingType, date: '2027-03-09' })).toEqual({ ok: false, refusal: { code: 'unknown-meeting-type', details: { meetingType, known } } });
});

test('a review’s items carry what the routine says and nothing written yet', () => {
  const found = agendaItemsOf(uppsala, { level: 'forvaltning', meetingType: 'var', date: '2027-03-09', subjectAreas: ['miljo', 'sakerhet'] });
  const [first, second] = found.ok ? found.value : [];

  expect(first).toMatchObject({ id: 'A1', number: null, paragraph: null, presenter: 'miljosamordnare', shows: 'open-actions', subjectAreas: ['miljo', 'sakerhet'], version: 0, decision: null });
  expect(second).toMatchObject({ sources: ['Medcontrol', 'weblord (FoS)', 'Medusa (AS)'], replies: {}, figures: [], background: '' });
  expect(second?.questions[0]?.questions.map((question) => question.id)).toEqual(['A2.1a', 'A2.1b']);
});

test('an item’s own presenter goes before the level’s', () => {
  const found = agendaItemsOf(kth, { level: 'skola', meetingType: 'uppfoljning', date: '2027-10-12', subjectAreas: ['miljo'] });
  const presenters = Object.fromEntries((found.ok ? found.value : []).map((item) => [item.id, item.presenter]));

  expect(presenters).toMatchObject({ P3: 'ledningens-representant', P4: 'hallbarhetschef' });
});

test('the meetings of a routine are its pairs of level and meeting type', () => {
  expect(meetingsOf(kth)).toHaveLength(4);
  expect(meetingsOf(uppsala)).toHaveLength(5);
});

describe('years', () => {
  const periods = { start: 2021, years: 5 };

  test.each([
    ['{year} och {year+1} och {year-1}', '2027-10-12', '2027 och 2028 och 2026'],
    ['{period}', '2020-11-10', '2016-2020'],
    ['{period+1}', '2020-11-10', '2021-2025'],
    ['{periodEnd}', '2020-11-10', '2020'],
    ['{period}', '2021-01-01', '2021-2025'],
    ['{month}', '2021-01-01', '{month}'],
  ])('%s on %s is %s', (text, date, expected) => {
    expect(reckonYears(text, date, periods)).toBe(expected);
  });

  test('a goal period always holds the year it is asked for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2100 }), fc.integer({ min: 1, max: 10 }), (year, years) => {
        const [first, last] = reckonYears('{period}', `${year}-06-01`, { start: 2021, years }).split('-').map(Number);

        expect(first! <= year && year <= last! && last! - first! === years - 1).toBe(true);
      }),
    );
  });
});

import { agenda, builtIn, questionsOf } from './built-in';

const routine = builtIn('kth');

const titles = [
  'Inledning',
  'Föregående möte och tidigare beslutade åtgärder',
  'Resultat från interna och externa revisioner',
  'Information från externa intressenter inklusive klagomål',
  'Resultat från utvärdering av hur lagar och andra krav uppfylls',
  'Uppföljning av miljöprestanda',
  'Uppfyllande av övergripande och detaljerade mål',
  'Status för avvikelser, korrigerande och förebyggande åtgärder',
  'Förändrade förhållanden, inklusive utveckling av lagar och andra krav som kan relatera till KTH:s miljöaspekter',
  'KTH:s policy för hållbar utvecklings relevans',
  'Miljöorganisation och resurser',
  'Rekommendationer/förslag till vidare arbete och förbättringar',
  'Övrigt',
  'Nästa möte för ledningens genomgång',
  'Mötet avslutas',
];

const schoolTitles2020 = [
  'Inledning och syftet med mötet',
  'Föregående möte och status avseende tidigare beslutade åtgärder',
  'Uppföljning av skolans handlingsplan för 2020',
  'KTHs hållbarhetsmål och handlingsplaner för 2021-2025 samt KTH:s verksamhetsplan för 2021',
  'Skolans handlingsplan för 2021',
  'Resultatet från den interna miljörevisionen 2020',
  'Klimatpott och projektet ”inrikesresors effektivitet och miljöpåverkan”',
  'Miljöledningssystemets årscykel för 2021',
  'Mötet avslutas och tidpunkt för nästa ledningens genomgång beslutas',
];

test.each(['skola', 'central'])('the genomgång of %s has the fifteen items in order', (level) => {
  const lines = agenda(routine, level, 'genomgang', '2027-03-23');

  expect(lines.map((line) => line.title)).toEqual(titles);
  expect(lines.map((line) => line.id)).toEqual(titles.map((_, index) => String(index + 1)));
  expect(lines.some((line) => line.optional)).toBe(false);
});

test('the central uppföljning has the fifteen items, seven of them firm', () => {
  const lines = agenda(routine, 'central', 'uppfoljning', '2027-11-10');

  expect(lines).toHaveLength(15);
  expect(lines.filter((line) => !line.optional).map((line) => line.id)).toEqual(['1', '2', '7', '8', '13', '14', '15']);
});

test("a school's uppföljning in 2020 reads as the school's own slides", () => {
  const lines = agenda(routine, 'skola', 'uppfoljning', '2020-11-10');

  expect(lines.map((line) => line.title)).toEqual(schoolTitles2020);
  expect(lines.map((line) => line.id)).toEqual(['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8', 'P9']);
  expect(lines[0]?.note).toBe('Syftet är att följa upp hur miljöledningssystemet fungerar och hur arbetet går med att nå hållbarhetsmålen fram till 2020.');
});

test.each([
  ['2024-10-15', '2021-2025'],
  ['2025-10-15', '2026-2030'],
  ['2027-10-12', '2026-2030'],
])('on %s the goals are those of %s', (date, period) => {
  expect(agenda(routine, 'skola', 'uppfoljning', date)[3]?.title).toBe(`KTHs hållbarhetsmål och handlingsplaner för ${period} samt KTH:s verksamhetsplan för ${Number(date.slice(0, 4)) + 1}`);
});

test("the slides' own points are the questions of the school's items", () => {
  expect(questionsOf(routine, 'P3')).toEqual([
    ['P3.1', 'En genomgång sker av vilka åtgärder som genomförts under året och vilka som kvarstår att genomföra.'],
    ['P3.2', 'En genomgång sker av vilka åtgärder som utgått eller ska flyttas över till nästa års handlingsplan för {year+1}.'],
  ]);
  expect(agenda(routine, 'skola', 'uppfoljning', '2020-11-10')[2]?.questions[1]?.text).toContain('handlingsplan för 2021.');
});

test('minutes reach the miljöchef by 31 March and 31 October, material bör a week before', () => {
  const sendings = ['genomgang', 'uppfoljning'].map((type) => routine.meetingTypes[type]?.sendings);

  expect(sendings.map((list) => list?.find((sending) => sending.what === 'minutes'))).toMatchObject([
    { latest: '03-31', force: 'shall', to: 'central.miljochef', levels: ['skola'] },
    { latest: '10-31', force: 'shall', to: 'central.miljochef', levels: ['skola'] },
  ]);
  expect(sendings[0]?.find((sending) => sending.what === 'briefing-material')).toMatchObject({ daysBefore: 7, force: 'should' });
  expect(sendings[0]?.find((sending) => sending.what === 'summons')).toMatchObject({ daysBefore: null, force: 'shall', note: 'i god tid' });
});

test.each([
  ['genomgang', 'skola', { months: [2, 3], force: 'shall', latest: false }],
  ['genomgang', 'central', { months: [4], force: 'shall', latest: false }],
  ['uppfoljning', 'skola', { months: [10], force: 'should', latest: true }],
  ['uppfoljning', 'central', { months: [11], force: 'should', latest: true }],
])('the window of %s at %s', (type, level, window) => {
  expect(routine.meetingTypes[type]?.levels[level]?.window).toMatchObject(window);
});

test('attendance is demanded at the genomgång and advised at the uppföljning', () => {
  const school = ['skolchef', 'administrativ-chef', 'miljoombud'];

  expect(routine.meetingTypes['genomgang']?.levels['skola']?.attend).toEqual({ must: school, should: [] });
  expect(routine.meetingTypes['uppfoljning']?.levels['skola']?.attend).toEqual({ must: [], should: school });
  expect(routine.meetingTypes['genomgang']?.levels['central']?.attend.must).toEqual(['rektor', 'forvaltningschef', 'vice-rektor-hallbar-utveckling', 'miljochef']);
});

test('the five templates are named, without links; the minutes of both meetings go in the kallelse template', () => {
  expect(new Set(routine.templates.map((template) => template.name)).size).toBe(5);
  expect(routine.templates.every((template) => template.link === null)).toBe(true);
  expect(routine.templates.filter((template) => template.kind === 'minutes' && template.levels?.includes('skola'))).toMatchObject([
    { name: 'Mall Kallelse och dagordning Ledningens genomgång skolor/UF', meetingTypes: ['genomgang', 'uppfoljning'] },
  ]);
});

test('the edition of the mistyped date is written right, and nobody is named', () => {
  expect(routine.changeLog.map((change) => [change.edition, change.date])).toEqual([
    ['00', '2014-09-03'],
    ['01', '2015-03-27'],
    ['02', '2016-01-20'],
  ]);
  expect(new Set(routine.changeLog.map((change) => change.by))).toEqual(new Set(['Rutinens författare']));
});

test('§§ follow the items, with one adjuster, a comment round and a conclusion at every item', () => {
  expect(routine.paragraphs).toBe('item');
  expect(routine.record).toMatchObject({ adjusterCount: 1, commentRound: true, conclusions: 'every-item', appendices: true });
});

test("the year's wheel holds months, spans and exact days", () => {
  expect(routine.annualCycle).toHaveLength(11);
  expect(routine.annualCycle).toContainEqual({ text: 'Extern miljörevision', from: { month: 4, day: 19 }, to: { month: 4, day: 22 } });
  expect(routine.annualCycle).toContainEqual({ text: 'Inventering av kemikalier', from: { month: 1, day: null }, to: { month: 2, day: null } });
});

test('each level decides in its own name', () => {
  expect(routine.levels['skola']?.phrase.subject).toBe('Skolchefen');
  expect(routine.levels['central']?.phrase.subject).toBe('Rektor');
});

test('kinds: the meeting’s own formalities need no conclusion', () => {
  const formalia = Object.values(routine.items).filter((item) => item.kind === 'formalia');

  expect(formalia.map((item) => item.id)).toEqual(['1', '13', '14', '15', 'P1', 'P9']);
});

test('open actions are shown at 2 and P2, the judgement at 12, the next meeting where it is decided', () => {
  expect(Object.values(routine.items).filter((item) => item.shows).map((item) => [item.id, item.shows])).toEqual([
    ['2', 'open-actions'],
    ['12', 'judgement'],
    ['14', 'next-meeting'],
    ['P2', 'open-actions'],
    ['P9', 'next-meeting'],
  ]);
});

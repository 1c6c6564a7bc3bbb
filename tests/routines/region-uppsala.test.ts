import { agenda, builtIn, questionsOf } from './built-in';

const routine = builtIn('region-uppsala');

/** The seed's words, joined over its line breaks. */
const titles: Readonly<Record<string, string>> = {
  A1: 'Uppföljning av tidigare protokolls kvarstående frågor och beslutade åtgärder',
  A2: 'Förändring i lagstiftning och myndighetskrav inklusive utvärdering av efterlevnad av miljölagar och andra bindande krav',
  A3: 'Förändringar i interna styrdokument i miljöhandboken',
  A4: 'Rapportering av inträffade händelser, inklusive information från externa intressenter, inklusive eventuella klagomål',
  A5: 'Rapportering av avvikelser gällande miljöarbetet i Medcontrol, inklusive eventuella miljöolyckor och större tillbud',
  A6: 'Tillräckligt med resurser avsatta för miljöarbetet',
  A7: 'Bedömning av ledningssystemets effekt och ändamålsenlighet',
  B1: 'Resultat av föregående års uppsatta miljömål',
  B2: 'Vid behov revidera miljömål- och handlingsplan',
  B3: 'Resultat från uppföljning av VerkSAM',
  B4: 'Redovisning från intern och extern revision',
  B5: 'Information om regionövergripande handlingsplan',
  C1: 'Presentera och fastställa miljömål- och handlingsplan för nästkommande år',
  C2: 'Vid behov presentera och fastställa, alternativt revidera revisionsplan för nästkommande år',
};

const questions: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  A1: [
    ['A1.1', 'Är beslutade åtgärder genomförda?'],
    ['A1.2', 'Om inte, vad beror det på och vilka ytterligare åtgärder krävs?'],
  ],
  A2: [
    ['A2.1', 'Är det några nya lagstiftningskrav eller förändringar i befintlig lagstiftning som behöver beaktas inom verksamheten?'],
    ['A2.1a', 'Innebär det förändringar för verksamheten?'],
    ['A2.1b', 'Krävs reviderade styrande dokument eller utbildning/informationsinsatser för att kunna efterleva?'],
    ['A2.2', 'Är förvaltningens eventuella tillstånd och förelägganden med i RU 4.1 Bilaga 2 – förteckning över miljörelaterade myndighetsbeslut?'],
    ['A2.3', 'Finns avvikelser i Medcontrol, weblord (FoS), Medusa (AS) som visar brister utifrån miljölagstiftning och andra bindande krav?'],
    ['A2.3a', 'Är korrigerande åtgärder införda eller planerade?'],
    ['A2.4', 'Visar revisionsresultat på brister som behöver åtgärdas inom förvaltningen? Är de genomförda, eller finns planer på att genomföra dessa åtgärder?'],
    ['A2.5', 'Har någon lagefterlevnadskontroll skett och vad var resultatet?'],
  ],
  A3: [
    ['A3.1', 'Finns förändringar i Region Uppsalas miljöhandbok av vikt för förvaltningen?'],
    ['A3.2', 'Vilka förändringar är genomförda i förvaltningens miljöhandbok?'],
  ],
  A4: [
    ['A4.1', 'Har det kommit fram ny forskning inom miljöområdet som påverkar Region Uppsalas (och aktuell förvaltnings) verksamhet?'],
    ['A4.2', 'Har händelser skett utöver avvikelser av vikt för miljöarbetet?'],
    ['A4.3', 'Har det tillkommit intressenter för miljöarbetet?'],
  ],
  A5: [
    ['A5.1', 'Hur många avvikelser är rapporterade i Medcontrol eller på annat sätt?'],
    ['A5.2', 'Vilken typ av avvikelser är rapporterade?'],
    ['A5.3', 'Är de hanterade på ett korrekt sätt?'],
    ['A5.4', 'Utifrån rapporterade avvikelser, krävs någon särskild insats ex. information/utbildning, tydligare ansvarsfördelning?'],
  ],
  A6: [
    ['A6.1', 'Har utbildningar genomförts enligt utbildningsplan? Finns behov av miljöutbildningar inom annat område än det som anges i utbildningsplanen?'],
    ['A6.2', 'Finns behov av integrering av miljöutbildning med andra utbildningar, eller förändring av format?'],
    ['A6.3', 'Finns eventuell budget (vid behov) för särskilda projekt och/eller utbildningsinsatser?'],
    ['A6.4', 'Är tillräckligt med tid avsett för nyckelfunktioner för att arbeta med miljöfrågorna?'],
  ],
  A7: [
    ['A7.1', 'Utifrån punkterna ovan, samt'],
    ['A7.2', 'Utifrån övriga ledningssystem, projekt och initiativ inom förvaltningen, finns synkroniseringsvinster som skulle kunna underlätta arbetet?'],
    ['A7.3', 'Är ansvaret för miljöarbetet tillräckligt tydligt för nyckelfunktioner?'],
  ],
  B1: [
    ['B1.1', 'Vilka miljömål har uppnåtts?'],
    ['B1.2', 'Finns det miljömål som inte uppnåtts och i sådana fall, vad är orsakerna till detta? Vilka korrigerande åtgärder ska genomföras?'],
  ],
  B2: [],
  B3: [
    ['B3.1', 'Har alla chefer rapporterat i Verksam?'],
    ['B3.2', 'Utifrån svaren i verksam, finns något område där åtgärder krävs, ex. miljöutbildning i Pingpong.'],
  ],
  B4: [['B4.1', 'Genomgång av resultat, samt status på eventuella avvikelser, är de korrigerade åtgärderna beslutade och genomförda i verksamheten?']],
  B5: [['B5.1', 'Är förslagen på mål och aktiviteter som berör den aktuella förvaltningen ändamålsenliga och resurssatta på ett rimligt sätt?']],
  C1: [['C1.1', 'Är förslaget rimligt utifrån förvaltningens verksamhet och Region Uppsalas program för miljö och hållbarhet?']],
  C2: [],
};

test('has exactly the items of the routine, each with its title', () => {
  expect(Object.values(routine.items).map((item) => [item.id, item.title])).toEqual(Object.entries(titles));
});

test.each(Object.entries(questions))('%s has its guiding questions word for word', (item, expected) => {
  expect(questionsOf(routine, item)).toEqual(expected);
});

test('a parenthesis of a title is its note', () => {
  expect(routine.items['B5']?.note).toBe('sker en gång per mandatperiod, inför beslut om miljöprogram i regionfullmäktige');
  expect(routine.items['C2']?.note).toBe('gäller enbart ledningens miljögenomgång för Region Uppsala');
});

describe('agendas', () => {
  const all = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7'];

  test.each([
    ['forvaltning', 'var', '2027-03-09', [...all, 'B1', 'B2', 'B3', 'B4', 'B5']],
    ['forvaltning', 'var', '2026-03-10', [...all, 'B1', 'B2', 'B3', 'B4']],
    ['koncern', 'var', '2027-03-16', [...all, 'B1', 'B2', 'B3', 'B4', 'B5', 'C2']],
    ['forvaltning', 'host', '2027-11-16', [...all, 'C1']],
    ['forvaltning', 'extra', '2027-05-04', []],
    ['koncern', 'extra', '2027-05-04', []],
  ])('%s %s on %s', (level, meetingType, date, items) => {
    expect(agenda(routine, level, meetingType, date).map((line) => line.id)).toEqual(items);
  });

  test('only B2 and C2 stand vid behov', () => {
    expect(agenda(routine, 'koncern', 'var', '2027-03-16').filter((line) => line.optional).map((line) => line.id)).toEqual(['B2', 'C2']);
  });

  test('the koncernledning has no autumn meeting, and C2 says why it stands in spring', () => {
    expect(routine.meetingTypes['host']?.levels['koncern']).toBeUndefined();
    expect(agenda(routine, 'koncern', 'var', '2027-03-16').at(-1)?.note).toContain('koncernledningen möts bara på våren');
  });
});

test('material goes out seven days before, ska, at every meeting with an agenda', () => {
  for (const type of ['var', 'host']) {
    expect(routine.meetingTypes[type]?.sendings).toMatchObject([{ what: 'briefing-material', daysBefore: 7, force: 'shall' }]);
  }
});

test('both templates have their sharing links', () => {
  expect(routine.templates.map(({ kind, link }) => [kind, link])).toEqual([
    ['presentation', 'https://ltuppsala.sharepoint.com/:p:/s/o365grp0261/ESc3xiWWMuxDr0aV4z70srsBbj-_h6FIJXHj2ABeG23Y2A?e=21VOgc'],
    ['minutes', 'https://ltuppsala.sharepoint.com/:w:/s/o365grp0261/Ec1mNs9QWQxOjXSyCK7XoWQBfKxZenaAkn05pJJs6qqc7g?e=6Wvd0Y'],
  ]);
});

test('each level decides in its own name, and its duties are roles of that level', () => {
  expect(routine.levels['forvaltning']?.phrase).toEqual({ subject: 'Förvaltningschefen', byGroup: false });
  expect(routine.levels['koncern']?.phrase).toEqual({ subject: 'Regiondirektören', byGroup: false });
  expect(routine.levels['forvaltning']?.duties).toEqual({
    decisionMaker: 'forvaltningschef',
    chair: 'forvaltningschef',
    coordinator: 'miljosamordnare',
    presenter: 'miljosamordnare',
    secretary: 'sekreterare',
    registrar: 'registrator',
    adjusters: ['justerare'],
    members: ['forvaltningschef', 'miljosamordnare', 'ledamot'],
  });
  expect(routine.levels['forvaltning']?.above).toBe('koncern');
});

test('systems and documents stand by name at the items that name them', () => {
  expect(routine.items['A2']?.sources).toEqual(['Medcontrol', 'weblord (FoS)', 'Medusa (AS)']);
  expect(routine.items['A2']?.references).toEqual(['RU 4.1 Bilaga 2 – förteckning över miljörelaterade myndighetsbeslut']);
  expect(routine.items['B3']?.sources).toEqual(['VerkSAM', 'Pingpong']);
  expect(Object.values(routine.background.systems)).toEqual(expect.arrayContaining(['Public 360', 'Docplus', 'SharePoint']));
});

test('the three judgements are asked at A7, open actions are shown at A1', () => {
  expect(routine.judgement.map((word) => word.text)).toEqual(['lämpligt', 'tillräckligt', 'verkningsfullt']);
  expect(Object.values(routine.items).filter((item) => item.shows).map((item) => [item.id, item.shows])).toEqual([
    ['A1', 'open-actions'],
    ['A7', 'judgement'],
  ]);
});

test('minutes are registered in one collective case per year at the förvaltning', () => {
  expect(routine.registry).toEqual({ system: 'Public 360', collectiveCase: 'per-year', level: 'forvaltning' });
  expect(routine.paragraphs).toBe('running');
});

test('RU 5.3 is anchored in the förvaltningar before the koncernledning', () => {
  expect(routine.anchorings).toMatchObject([{ document: 'RU 5.3 – Miljömål, åtgärder och ansvarsfördelning', levels: ['forvaltning', 'koncern'] }]);
});

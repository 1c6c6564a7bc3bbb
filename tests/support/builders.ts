import { blankItem } from '../../src/domain/agenda/blank-item';
import type { AgendaItem } from '../../src/domain/agenda/agenda-item';
import { blankMeeting, type Review } from '../../src/domain/review/review';
import type { Level, Routine } from '../../src/domain/routine/routine';
import type { Unit } from '../../src/domain/unit/unit';

/** A moment during the meeting of `aReview`: 9 March 2027, 13.20 in Stockholm. */
export const during = new Date('2027-03-09T12:20:00Z');

export function anItem(change: Partial<AgendaItem> = {}): AgendaItem {
  return {
    ...blankItem,
    id: 'A2',
    number: null,
    paragraph: null,
    title: 'Förändring i lagstiftning och myndighetskrav',
    note: null,
    kind: 'beslut',
    optional: false,
    subjectAreas: ['miljo'],
    clauses: [],
    questions: [],
    shows: null,
    sources: [],
    references: [],
    presenter: 'miljosamordnare',
    briefingMaterial: [],
    replies: {},
    figures: [],
    background: '',
    notes: '',
    conclusion: '',
    judgements: [],
    proposal: null,
    answers: [],
    decision: null,
    struck: null,
    openedAt: null,
    version: 0,
    ...change,
  };
}

export function aReview(change: Partial<Review> = {}): Review {
  return {
    id: 'k7m2p9x4qd3h',
    unitId: 'fs',
    routineId: 'provrutin',
    level: 'forvaltning',
    meetingType: 'var',
    subjectAreas: ['miljo'],
    title: 'Ledningens miljögenomgång – vår 2027',
    state: 'ongoing',
    date: '2027-03-09',
    startTime: '13:00',
    place: '',
    pinned: {
      edition: '1',
      editionDate: '2025-01-28',
      standard: 'iso-14001-2015',
      minutesLabel: 'protokoll',
      phrase: { subject: 'Förvaltningschefen', byGroup: false },
      judgement: [],
      paragraphs: 'running',
      templateVersion: null,
      answers: null,
      printAnswers: false,
    },
    summons: null,
    briefing: null,
    items: [anItem()],
    openItemId: null,
    attendance: ['chef', 'sekreterare', 'ledamot'].map((role) => ({ personId: `fs.${role}`, name: role, role, present: true, note: '', actingFor: '', absences: [] })),
    attendanceConfirmed: true,
    chairId: null,
    startedAt: during.toISOString(),
    closedAt: null,
    remarks: [],
    ...blankMeeting,
    nextMeeting: '',
    version: 1,
    ...change,
  };
}

export const aLevel: Level = {
  id: 'forvaltning',
  name: 'Förvaltning',
  above: null,
  duties: { decisionMaker: 'chef', chair: 'ordforande', coordinator: 'samordnare', secretary: 'sekreterare', registrar: null, adjusters: ['justerare'], members: ['ledamot'], presenter: 'samordnare' },
  phrase: { subject: 'Förvaltningschefen', byGroup: false },
};

export const aRoutine: Routine = {
  id: 'provrutin',
  name: 'Rutin för prov',
  organisation: 'Provregionen',
  edition: { number: '1', date: '2025-01-28', standard: 'iso-14001-2015', authors: [] },
  changeLog: [],
  levels: { forvaltning: aLevel },
  roles: Object.fromEntries(
    ['Chef', 'Ordförande', 'Samordnare', 'Sekreterare', 'Justerare', 'Ledamot'].map((name) => {
      const id = name.toLowerCase().replace('ö', 'o');

      return [id, { id, name, levels: ['forvaltning'], responsibility: null }];
    }),
  ),
  subjectAreas: { miljo: 'Miljö' },
  meetingTypes: {
    var: {
      id: 'var',
      name: 'Ledningens miljögenomgång – vår',
      minutesLabel: 'protokoll',
      purpose: null,
      otherLabels: [],
      sendings: [{ what: 'briefing-material', daysBefore: 7, latest: null, force: 'shall', to: null, levels: null, note: null }],
      levels: {
        forvaltning: {
          window: { months: [2, 3], alternativeMonths: [], force: 'shall', latest: false },
          attend: { must: [], should: [] },
          agenda: [
            { item: 'A1', optional: false, years: null, note: null },
            { item: 'A2', optional: false, years: null, note: null },
            { item: 'B2', optional: true, years: null, note: null },
          ],
          freeAgenda: false,
          timesPerYear: null,
        },
      },
    },
  },
  items: {
    A1: { id: 'A1', title: 'Uppföljning av tidigare protokoll', note: null, kind: 'beslut', questions: [], clauses: [], shows: 'open-actions', sources: [], references: [], presenter: null },
    A2: { id: 'A2', title: 'Förändring i lagstiftning och myndighetskrav', note: null, kind: 'beslut', questions: [], clauses: [], shows: null, sources: [], references: [], presenter: null },
    B2: { id: 'B2', title: 'Revidera miljömål', note: null, kind: 'information', questions: [], clauses: [], shows: null, sources: [], references: [], presenter: null },
  },
  judgement: [{ id: 'lampligt', text: 'lämpligt' }],
  paragraphs: 'running',
  templates: [{ kind: 'minutes', name: 'Mall för protokoll', link: 'https://prov.sharepoint.com/:w:/s/prov/mall', levels: null, meetingTypes: null }],
  registry: null,
  annualCycle: [],
  abbreviations: {},
  background: { purpose: null, scope: [], definitions: {}, systems: {}, documents: {}, exempt: [], improvementCycle: {}, findingTypes: [], notes: [] },
  record: { adjusterCount: 1, commentRound: false, conclusions: 'as-needed', decisionList: 'last', appendices: false, recipients: [], documentation: [], retention: 'bevaras' },
  actions: { reportedTo: {}, followedUpAt: [], states: [], groups: [] },
  goalPeriods: null,
  anchorings: [],
};

export function aUnit(change: Partial<Unit> = {}): Unit {
  const roles = ['chef', 'ordforande', 'samordnare', 'sekreterare', 'justerare', 'ledamot'];

  return {
    id: 'fs',
    name: 'Fastighet och service',
    organisation: 'Provregionen',
    routineId: 'provrutin',
    level: 'forvaltning',
    aboveId: null,
    overlay: { draftsLibrary: { driveId: 'b!utkast', folder: 'Fastighet och service' } },
    appointments: roles.map((role) => ({ personId: `fs.${role}`, role, from: '2020-01-01', to: null, deputy: false })),
    ...change,
  };
}

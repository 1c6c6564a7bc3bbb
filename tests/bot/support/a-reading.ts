import { blankItem } from '../../../src/domain/agenda/blank-item';
import type { AgendaItem } from '../../../src/domain/agenda/agenda-item';
import { blankMeeting, type Review } from '../../../src/domain/review/review';
import type { Level, Routine } from '../../../src/domain/routine/routine';
import type { Unit } from '../../../src/domain/unit/unit';
import type { ReviewReading } from '../../../src/usecases/review/review-reading';

const phrase = { subject: 'Förvaltningschefen', byGroup: false };

export const level: Level = {
  id: 'forvaltning',
  name: 'Förvaltning',
  above: null,
  duties: { decisionMaker: 'forvaltningschef', chair: 'forvaltningschef', coordinator: 'miljosamordnare', secretary: 'sekreterare', registrar: null, adjusters: ['justerare'], members: ['ledamot'], presenter: 'miljosamordnare' },
  phrase,
};

const roleNames = { forvaltningschef: 'Förvaltningschef', miljosamordnare: 'Miljösamordnare', sekreterare: 'Sekreterare', justerare: 'Justerare', ledamot: 'Ledamot' };

export const routine: Routine = {
  id: 'test',
  name: 'Rutin',
  organisation: 'Regionen',
  edition: { number: '1', date: '2026-01-01', standard: 'iso-14001-2015', authors: [] },
  changeLog: [],
  levels: { forvaltning: level },
  roles: Object.fromEntries(Object.entries(roleNames).map(([id, name]) => [id, { id, name, levels: ['forvaltning'], responsibility: null }])),
  subjectAreas: { miljo: 'Miljö' },
  meetingTypes: {},
  items: {},
  judgement: [],
  paragraphs: 'running',
  templates: [],
  registry: null,
  annualCycle: [],
  abbreviations: {},
  background: { purpose: null, scope: [], definitions: {}, systems: {}, documents: {}, exempt: [], improvementCycle: {}, findingTypes: [], notes: [] },
  record: { adjusterCount: 1, commentRound: false, conclusions: 'as-needed', decisionList: 'last', appendices: false, recipients: [], documentation: [], retention: 'bevaras' },
  actions: { reportedTo: {}, followedUpAt: [], states: [], groups: [] },
  goalPeriods: null,
  anchorings: [],
};

const people = ['chef', 'sekreterare', 'samordnare', 'ledamot-1', 'ledamot-2', 'ledamot-3'];
const roles = ['forvaltningschef', 'sekreterare', 'miljosamordnare', 'ledamot', 'ledamot', 'ledamot'];

export const unit: Unit = {
  id: 'fs',
  name: 'Fastighet och service',
  organisation: 'Regionen',
  routineId: 'test',
  level: 'forvaltning',
  aboveId: null,
  overlay: {},
  appointments: people.map((personId, index) => ({ personId, role: roles[index] ?? 'ledamot', from: '2026-01-01', to: null, deputy: false })),
};

export function anItem(change: Partial<AgendaItem> = {}): AgendaItem {
  return {
    ...blankItem,
    id: 'A3',
    number: 3,
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
    proposal: { version: 2, clauses: [{ text: 'uppdatera laglistan', assignment: { responsible: 'avdelningschef drift', personId: null, dueDate: '2027-06-30' } }] },
    answers: [],
    decision: null,
    struck: null,
    openedAt: '2027-03-09T12:10:00Z',
    version: 1,
    ...change,
  };
}

export function aReview(change: Partial<Review> = {}): Review {
  return {
    id: 'aaaaaaaaaaaa',
    unitId: 'fs',
    routineId: 'test',
    level: 'forvaltning',
    meetingType: 'var',
    subjectAreas: ['miljo'],
    title: 'Ledningens miljögenomgång – vår 2027',
    state: 'ongoing',
    date: '2027-03-09',
    startTime: '13:00',
    place: 'Storgatan 1',
    pinned: null,
    summons: null,
    briefing: null,
    items: [anItem()],
    openItemId: 'A3',
    attendance: people.map((personId, index) => ({ personId, name: personId, role: roleNames[(roles[index] ?? 'ledamot') as keyof typeof roleNames], present: true, note: '', actingFor: '', absences: [] })),
    attendanceConfirmed: false,
    chairId: null,
    startedAt: '2027-03-09T12:00:00Z',
    closedAt: null,
    remarks: [],
    ...blankMeeting,
    nextMeeting: '',
    version: 7,
    ...change,
  };
}

export function aReading(review: Review = aReview(), change: Partial<ReviewReading> = {}): ReviewReading {
  return {
    review,
    unit,
    routine,
    level,
    names: Object.fromEntries(people.map((id) => [id, `${id.charAt(0).toUpperCase()}${id.slice(1)}, Fastighet och service`])),
    earlier: [],
    actions: [],
    chatConnected: true,
    principal: null,
    mayReadConfidential: false,
    may: { review: [], items: {} },
    now: new Date('2027-03-09T12:15:00Z'),
    ...change,
  };
}

/** The reading of somebody who may decide. */
export function readingOfDecider(review: Review = aReview()): ReviewReading {
  return aReading(review, {
    principal: { tenantId: 't', personId: 'chef' },
    may: { review: ['start'], items: Object.fromEntries(review.items.map((item) => [item.id, ['decide', 'note', 'answer', 'state', 'hand-over'] as const])) },
  });
}

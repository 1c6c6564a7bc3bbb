import { blankItem } from '../../src/domain/agenda/blank-item';
import type { Action } from '../../src/domain/action/action';
import type { AgendaItem } from '../../src/domain/agenda/agenda-item';
import type { Decision, DecisionClause } from '../../src/domain/decision/decision';
import type { Minutes } from '../../src/domain/minutes/minutes';
import { blankMeeting, type Review } from '../../src/domain/review/review';
import type { Unit } from '../../src/domain/unit/unit';

const phrase = { subject: 'Förvaltningschefen', byGroup: false };

/** A punkt of which nothing has been said; the rest as given. */
export function anItem(given: Partial<AgendaItem> = {}): AgendaItem {
  return {
    ...blankItem,
    id: 'a1',
    number: 1,
    paragraph: 1,
    title: 'Uppföljning av tidigare protokoll',
    note: null,
    kind: 'beslut',
    optional: false,
    subjectAreas: ['miljo'],
    clauses: [],
    questions: [],
    shows: null,
    sources: [],
    references: [],
    presenter: '',
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
    version: 1,
    ...given,
  };
}

/** A decision by the head of the administration; the rest as given. */
export function aDecision(given: Partial<Decision> = {}): Decision {
  return {
    outcome: 'as-proposed',
    clauses: [aClause('fastställa laglistan')],
    detail: {},
    phrase,
    decisionMaker: 'Förvaltningschefen',
    binding: true,
    asDeputy: false,
    decidedBy: 'uppsala-fs.forvaltningschef',
    at: '2027-03-09T12:21:00Z',
    answers: [],
    actions: [null],
    ...given,
  };
}

/** An att-sats; with a responsible role it makes an action. */
export function aClause(text: string, responsible: string | null = null): DecisionClause {
  return { text, assignment: responsible === null ? null : { responsible, personId: null, dueDate: '2027-06-30' } };
}

export function anAction(given: Partial<Action> = {}): Action {
  return {
    number: 14,
    unitId: 'uppsala-fs',
    reviewId: 'k7m2p9x4qd3h',
    itemId: 'a1',
    text: 'uppdatera laglistan',
    responsible: 'avdelningschef drift',
    personId: null,
    dueDate: '2027-06-30',
    originalDueDate: '2027-06-30',
    state: 'open',
    extension: null,
    log: [],
    confidential: false,
    decidedOn: '2027-03-09',
    ...given,
  };
}

/** Minutes of a closed review with one punkt; the rest as given. */
export function someMinutes(given: Partial<Minutes> = {}, review: Partial<Review> = {}): Minutes {
  const items = given.items ?? [anItem()];

  return {
    review: { ...theReview, items, ...review },
    unit: theUnit,
    stage: 'minutes',
    whole: null,
    purpose: 'Ledningen ska säkerställa att miljöledningssystemet är lämpligt, tillräckligt och verkningsfullt.',
    called: [{ name: 'Förvaltningschef, Fastighet och service', role: 'Förvaltningschef' }],
    decisionList: 'last',
    appendices: false,
    meetingTypeName: 'Vårmöte',
    minutesLabel: 'protokoll',
    names: { 'uppsala-fs.miljosamordnare': 'Miljösamordnare, Fastighet och service' },
    roleNames: { miljosamordnare: 'Miljösamordnare' },
    chair: 'Förvaltningschef, Fastighet och service',
    secretary: 'Sekreterare, Fastighet och service',
    adjusters: [{ name: 'Justerare, Fastighet och service', role: 'Justerare' }],
    judgement: { lampligt: 'Lämpligt', tillrackligt: 'Tillräckligt', verkningsfullt: 'Verkningsfullt' },
    items,
    actions: [],
    earlier: [],
    fingerprint: '9f2c4d1e7a60b35881cf2e90d4b7a6135c8e0f4472d19ab36e5f8017c2d4b9a0',
    ...given,
  };
}

const theUnit: Unit = {
  id: 'uppsala-fs',
  name: 'Fastighet och service',
  organisation: 'Region Uppsala',
  routineId: 'region-uppsala',
  level: 'forvaltning',
  aboveId: null,
  overlay: {},
  appointments: [{ personId: 'uppsala-fs.miljosamordnare', role: 'miljosamordnare', from: '2026-01-01', to: null, deputy: false }],
};

const theReview: Review = {
  ...blankMeeting,
  id: 'k7m2p9x4qd3h',
  unitId: 'uppsala-fs',
  routineId: 'region-uppsala',
  level: 'forvaltning',
  meetingType: 'var',
  subjectAreas: ['miljo'],
  title: 'Ledningens miljögenomgång – vår 2027',
  state: 'closed',
  date: '2027-03-09',
  startTime: '13:00',
  place: 'Storgatan 27, rum 4, och Teams',
  pinned: {
    edition: '2',
    editionDate: '2025-01-28',
    standard: 'iso-14001-2015',
    minutesLabel: 'protokoll',
    phrase,
    judgement: [],
    paragraphs: 'running',
    templateVersion: null,
    answers: null,
    printAnswers: false,
  },
  summons: null,
  briefing: null,
  items: [],
  openItemId: null,
  attendance: [],
  attendanceConfirmed: true,
  chairId: null,
  startedAt: '2027-03-09T12:00:00Z',
  closedAt: '2027-03-09T13:04:00Z',
  remarks: [],
  nextMeeting: '',
  version: 40,
};

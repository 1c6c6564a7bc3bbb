import { blankItem } from '../domain/agenda/blank-item';
import type { AgendaItem } from '../domain/agenda/agenda-item';
import type { Action } from '../domain/action/action';
import type { Minutes } from '../domain/minutes/minutes';
import { blankMeeting, type Review } from '../domain/review/review';
import { exampleMinutes as words } from '../i18n/sv/example-minutes';
import type { Unit } from '../domain/unit/unit';

const date = '2027-03-09';
const dueDate = '2027-06-30';
const phrase = { subject: words.role, byGroup: false };

/** Minutes of a meeting that never was, for a coordinator who wants to see a template filled. */
export function exampleMinutes(unit: Unit): Minutes {
  const items = words.items.map((item, index) => exampleItem(item, index));

  return {
    review: { ...exampleReview, unitId: unit.id, routineId: unit.routineId, level: unit.level, items },
    unit,
    stage: 'minutes',
    whole: null,
    purpose: '',
    called: [...words.people],
    decisionList: 'last',
    appendices: false,
    meetingTypeName: words.title,
    minutesLabel: 'protokoll',
    names: {},
    roleNames: {},
    chair: words.people[0].name,
    secretary: words.people[1].name,
    adjusters: [words.adjuster],
    judgement: {},
    items,
    actions: items.flatMap((item, index) => (item.decision?.clauses ?? []).map(({ text }) => exampleAction(text, item.id, { number: index + 1, unitId: unit.id }))),
    earlier: [],
    fingerprint: '',
  };
}

function exampleItem({ title, background, conclusion, clause }: (typeof words.items)[number], index: number): AgendaItem {
  const decision = { phrase, decisionMaker: words.role, binding: true, asDeputy: false, decidedBy: '', at: `${date}T12:00:00Z`, answers: [], detail: {} };

  return {
    ...blankItem,
    id: `e${index + 1}`,
    number: index + 1,
    paragraph: index + 1,
    title,
    note: null,
    kind: 'beslut',
    optional: false,
    subjectAreas: [],
    clauses: [],
    questions: [],
    shows: null,
    sources: [],
    references: [],
    presenter: '',
    background,
    conclusion,
    figures: clause === null ? [] : [{ ...words.figure, period: '2026' }],
    decision: clause === null ? { ...decision, outcome: 'noted', clauses: [], actions: [] } : { ...decision, outcome: 'as-proposed', clauses: [{ text: clause, assignment: { responsible: words.responsible, personId: null, dueDate } }], actions: [1] },
  };
}

function exampleAction(text: string, itemId: string, given: { readonly number: number; readonly unitId: string }): Action {
  return { ...given, reviewId: exampleReview.id, itemId, text, responsible: words.responsible, personId: null, dueDate, originalDueDate: dueDate, state: 'open', extension: null, log: [], confidential: false, decidedOn: date };
}

const exampleReview: Omit<Review, 'unitId' | 'routineId' | 'level' | 'items'> = {
  ...blankMeeting,
  id: 'exempel',
  meetingType: '',
  subjectAreas: [],
  title: words.title,
  state: 'closed',
  date,
  startTime: '13:00',
  place: words.place,
  pinned: null,
  summons: null,
  briefing: null,
  openItemId: null,
  attendance: [...words.people.map((person) => ({ ...person, present: true })), { ...words.absent, present: false }].map((person, index) => ({ ...person, personId: `e${index}`, note: '', actingFor: '', absences: [] })),
  attendanceConfirmed: true,
  chairId: null,
  startedAt: `${date}T12:00:00Z`,
  closedAt: `${date}T13:00:00Z`,
  remarks: [],
  nextMeeting: words.next,
  version: 0,
};

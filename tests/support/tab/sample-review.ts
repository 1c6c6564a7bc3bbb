import type { ItemVerb } from '../../../src/contracts/agenda-item';
import type { ReviewVerb, ReviewView } from '../../../src/contracts/review';
import type { MeView } from '../../../src/contracts/unit';
import { sampleItems } from './sample-items';

/** What each kind of person may do in the sample; the server decides it, the tab only shows it. */
const rights: Readonly<Record<SamplePerson, { readonly review: readonly ReviewVerb[]; readonly item: readonly ItemVerb[] }>> = {
  secretary: { review: ['open-item', 'add-item', 'record-attendance', 'adjourn', 'close'], item: ['open', 'write', 'propose', 'answer', 'note', 'strike'] },
  chair: { review: ['open-item', 'adjourn', 'record-attendance', 'close'], item: ['answer', 'decide'] },
  member: { review: [], item: ['answer'] },
};

export type SamplePerson = 'secretary' | 'chair' | 'member';

/** Ledningens miljögenomgång at Region Uppsala, an ongoing meeting, as this person gets it. */
export function aReviewView(person: SamplePerson, parts: Partial<ReviewView> = {}): ReviewView {
  const { review, item: itemVerbs } = rights[person];
  const items = sampleItems().map((item) => ({ ...item, may: mayOf(item.state, item.optional, itemVerbs) }));

  return {
    id: 'R1',
    version: 20,
    title: 'Ledningens miljögenomgång – vår 2027',
    unit: { id: 'uppsala-fs', name: 'Fastighet och service', organisation: 'Region Uppsala' },
    meetingType: 'var',
    meetingTypeName: 'Ledningens miljögenomgång – vår',
    minutesLabel: 'Protokoll',
    state: 'ongoing',
    date: '2027-03-09',
    startTime: '13:00',
    place: 'Storgatan 27, Dalsalen',
    subjectAreas: [{ id: 'miljo', name: 'Miljö' }],
    phrase: 'Förvaltningschefen beslutar',
    chair: { personId: 'uppsala-fs.forvaltningschef', name: 'Förvaltningschef, Fastighet och service' },
    secretary: { personId: 'uppsala-fs.sekreterare', name: 'Sekreterare, Fastighet och service' },
    decisionMaker: { personId: 'uppsala-fs.forvaltningschef', name: 'Förvaltningschef, Fastighet och service' },
    summons: { at: '2027-02-26T09:00:00.000Z', by: 'Miljösamordnare, Fastighet och service', daysLate: 0 },
    briefing: { at: '2027-03-02T09:00:00.000Z', by: 'Miljösamordnare, Fastighet och service', daysLate: 0 },
    briefingFolder: null,
    openItemId: 'A2',
    items,
    attendance: sampleAttendance(),
    attendanceConfirmed: false,
    chairId: null,
    earlier: sampleEarlier(),
    actions: [],
    remarks: [],
    minutesDraft: null,
    documents: [],
    warnings: [],
    chatConnected: true,
    now: '2027-03-09T12:15:00.000Z',
    startedAt: '2027-03-09T12:00:00.000Z',
    closedAt: null,
    continuesOn: null,
    answerWords: { agree: 'Instämmer', disagree: 'Instämmer inte', abstain: 'Avstår' },
    deputies: [],
    sightings: [],
    missingRoles: [],
    away: null,
    adjusters: [],
    adjusting: { date: null, place: '' },
    nextMeeting: '',
    nextReviewId: null,
    me: { personId: `uppsala-fs.${person}`, name: person, roles: [person], may: [...review] },
    nextStep: nextSteps[person],
    ...parts,
  };
}

const nextSteps: Readonly<Record<SamplePerson, ReviewView['nextStep']>> = {
  secretary: { text: 'Punkt 2 väntar på beslut. Öppna sedan nästa punkt.', verb: 'open-item' },
  chair: { text: 'Besluta i punkt 2.', verb: null },
  member: { text: 'Punkt 2 behandlas nu. Du kan lämna ditt svar.', verb: null },
};

export const sampleMe: MeView = {
  personId: 'uppsala-fs.sekreterare',
  name: 'Sekreterare, Fastighet och service',
  units: [unit('uppsala-fs', 'Fastighet och service'), unit('uppsala-koncern', 'Koncernledningen')],
};

function mayOf(state: string, isOptional: boolean, verbs: readonly ItemVerb[]): ItemVerb[] {
  if (state === 'ended') {
    return [];
  }
  if (state === 'struck') {
    return verbs.includes('strike') ? ['restore'] : [];
  }

  return verbs.filter((verb) => (verb !== 'answer' && verb !== 'decide' && verb !== 'note') || state === 'open').filter((verb) => verb !== 'strike' || isOptional || state === 'waiting');
}

function sampleAttendance(): ReviewView['attendance'] {
  const roles = ['Förvaltningschef', 'Miljösamordnare', 'Sekreterare', 'Ledamot 1', 'Ledamot 2', 'Ledamot 3'];

  return roles.map((role, index) => ({ personId: `uppsala-fs.${index}`, name: `${role}, Fastighet och service`, role, present: index !== 5, note: index === 5 ? 'sjuk' : '', actingFor: '', absences: [], paragraphs: '' }));
}

function sampleEarlier(): ReviewView['earlier'] {
  const action = { responsible: 'miljösamordnaren', dueDate: '2027-02-01', originalDueDate: '2027-02-01', state: 'open' as const, reviewId: 'R0', paragraph: 4 };

  return [
    { source: 'Ledningens genomgång höst 2026', overdue: 1, actions: [{ ...action, number: 11, text: 'Se över kemikalieförteckningen', overdue: true }, { ...action, number: 12, text: 'Utbilda nya miljöombud', dueDate: '2027-05-30', overdue: false }] },
    { source: 'Intern revision 2026', overdue: 0, actions: [{ ...action, number: 14, text: 'Märka avfallskärl i godsmottagningen', dueDate: '2027-04-15', overdue: false }] },
  ];
}

function unit(id: string, name: string): MeView['units'][number] {
  return {
    id,
    name,
    organisation: 'Region Uppsala',
    level: 'forvaltning',
    routine: { id: 'region-uppsala', name: 'Ledningens genomgång', edition: '3' },
    meetingTypes: [
      { id: 'var', name: 'Ledningens miljögenomgång – vår', months: [2, 3] },
      { id: 'host', name: 'Ledningens miljögenomgång – höst', months: [9, 10] },
    ],
    subjectAreas: [
      { id: 'miljo', name: 'Miljö' },
      { id: 'arbetsmiljo', name: 'Arbetsmiljö' },
    ],
    roles: [
      { id: 'avdelningschef-drift', name: 'Avdelningschef drift', personId: 'uppsala-fs.avdelningschef' },
      { id: 'miljosamordnare', name: 'Miljösamordnare', personId: 'uppsala-fs.miljosamordnare' },
    ],
    phrase: 'Förvaltningschefen beslutar',
    myRoles: ['Sekreterare'],
    mayPlan: true,
    abbreviations: {},
  };
}

import type { ItemView, ItemVerb } from '../../../src/contracts/agenda-item';
import type { ReviewVerb, ReviewView } from '../../../src/contracts/review';
import { aReviewView, type SamplePerson } from './sample-review';

const more: Readonly<Record<SamplePerson, { readonly review: readonly ReviewVerb[]; readonly item: readonly ItemVerb[] }>> = {
  secretary: { review: ['choose-adjusters', 'plan-next', 'reorder'], item: ['record-spoken', 'state', 'reorder', 'show-again', 'table'] },
  chair: { review: [], item: ['state', 'hand-over', 'table', 'note'] },
  member: { review: [], item: ['state'] },
};

export const gone = { from: '2027-03-09T12:10:00.000Z', to: null, source: 'secretary' as const };
const seenAway = { from: '2027-03-09T12:02:00.000Z', to: '2027-03-09T12:09:00.000Z', source: 'teams' as const };

/** The sample meeting with everything in it that can be said and seen: the clock runs, somebody has gone, svar and statements are given. */
export function aMeetingView(person: SamplePerson, parts: Partial<ReviewView> = {}): ReviewView {
  const review = aReviewView(person);
  const items = review.items.map((item) => (item.id === 'A2' ? openItem(item, person) : item.state === 'waiting' ? { ...item, may: [...item.may, ...waitingVerbs(person)] } : item));

  return {
    ...review,
    items: [...items, formalia('C1', 7, 'adjusters', 'Val av justerare'), formalia('C2', 8, 'next-meeting', 'Nästa möte'), formalia('C3', 9, 'agenda', 'Fastställande av dagordning'), formalia('C4', 10, 'previous-minutes', 'Föregående protokoll')],
    attendance: review.attendance.map((line, index) => ({ ...line, absences: index === 4 ? [gone] : index === 3 ? [seenAway] : [], actingFor: index === 2 ? 'Controllern' : '', paragraphs: index === 4 ? 'borta 13.10–' : '' })),
    deputies: [{ personId: 'uppsala-fs.1', name: 'Miljösamordnare, Fastighet och service' }],
    sightings: [
      { id: 'S1', personId: null, name: 'Konferensrum Dalsalen', at: '2027-03-09T12:05:00.000Z' },
      { id: 'S2', personId: 'uppsala-fs.5', name: 'Ledamot 3, Fastighet och service', at: '2027-03-09T12:06:00.000Z' },
    ],
    missingRoles: [{ role: 'skyddsombud', name: 'Skyddsombud' }],
    away: { personId: 'uppsala-fs.forvaltningschef', name: 'Förvaltningschef, Fastighet och service', since: '2027-03-09T12:11:00.000Z' },
    me: { ...review.me, may: [...review.me.may, ...more[person].review] },
    ...parts,
  };
}

function openItem(item: ItemView, person: SamplePerson): ItemView {
  return {
    ...item,
    openedAt: '2027-03-09T12:08:30.000Z',
    plannedMinutes: 8,
    answers: item.answers.map((answer, index) => ({ ...answer, spoken: index === 1 })),
    waitingFor: [{ personId: 'uppsala-fs.1', name: 'Miljösamordnare, Fastighet och service' }],
    statements: [
      { personId: `uppsala-fs.${person}`, name: 'Ledamot 2', kind: 'dissent', text: 'Kostnaden är inte utredd.', spoken: true, sentence: 'Ledamot 2 anmäler avvikande mening: Kostnaden är inte utredd.' },
      { personId: 'uppsala-fs.1', name: 'Miljösamordnaren', kind: 'note', text: 'Siffrorna gäller 2026.', spoken: false, sentence: 'Protokollsanteckning av Miljösamordnaren: Siffrorna gäller 2026.' },
    ],
    carriedFrom: 'Bordlagd vid Ledningens miljögenomgång 2026-10-06, § 4',
    earlierDecisions: ['Förvaltningschefen beslutar att avslå förslaget.'],
    may: [...item.may, ...more[person].item],
  };
}

function waitingVerbs(person: SamplePerson): readonly ItemVerb[] {
  return { secretary: ['reorder', 'note', 'table'] as const, chair: ['note', 'table'] as const, member: [] }[person];
}

function formalia(id: string, number: number, shows: ItemView['shows'], title: string): ItemView {
  const blank = aReviewView('member').items.find((item) => item.id === 'A3') as ItemView;

  return { ...blank, id, number, title, kind: 'formalia', shows, may: [] };
}

import type { Card, CardAnswer } from '../../../bot/cards/card';
import type { CardContext } from '../../../bot/cards/card-context';
import { agendaCard } from '../../../bot/cards/agenda/agenda.card';
import { createCardSigner } from '../../../bot/cards/card-data';
import { drawCard } from '../../../bot/cards/card-writer';
import { decisionsCard } from '../../../bot/cards/decisions/decisions.card';
import { itemCard } from '../../../bot/cards/item/item.card';
import { tieCard, welcomeCard } from '../../../bot/cards/meeting/tie.card';
import type { AgendaItem } from '../../../src/domain/agenda/agenda-item';
import type { Decision } from '../../../src/domain/decision/decision';
import type { ReviewReading } from '../../../src/usecases/review/review-reading';
import { tabAddress } from '../../../src/product';
import { aReading, aReview, anItem, readingOfDecider } from './a-reading';
import { someActionCards } from './some-action-cards';
import { someReadingCards } from './some-reading-cards';
import { someExtensionCards } from './some-extension-cards';

export function aContext(reading: ReviewReading): CardContext {
  return {
    tenantId: 't',
    reading,
    signer: createCardSigner('key'),
    tabUrl: tabAddress('https://genomgang.example'),
    viewers: ['29:chef', '29:sekreterare'],
  };
}

export function aDecision(change: Partial<Decision> = {}): Decision {
  return {
    outcome: 'as-proposed',
    clauses: anItem().proposal?.clauses ?? [],
    detail: {},
    phrase: { subject: 'Förvaltningschefen', byGroup: false },
    decisionMaker: 'Förvaltningschefen',
    binding: true,
    asDeputy: false,
    decidedBy: 'chef',
    at: '2027-03-09T12:21:00Z',
    answers: [],
    actions: [14],
    ...change,
  };
}

const answers: AgendaItem['answers'] = [
  { personId: 'ledamot-1', choice: 'agree', at: '2027-03-09T12:12:00Z', recordedBy: 'ledamot-1' },
  { personId: 'ledamot-2', choice: 'disagree', at: '2027-03-09T12:13:00Z', recordedBy: 'ledamot-2' },
];

/** Every card in the forms that people meet. */
export function someCards(): Readonly<Record<string, Card>> {
  const open = anItem({ answers });
  const information = anItem({ kind: 'information', proposal: null, conclusion: 'Vi följer utvecklingen.' });
  const ended = anItem({ decision: aDecision() });
  const whole = aReview({
    items: [
      anItem({ id: 'A1', number: 1, title: 'Uppföljning av tidigare beslut', decision: aDecision(), answers }),
      anItem({ id: 'A2', number: 2, title: 'Redovisning av revision', kind: 'information' }),
      anItem(),
      anItem({ id: 'A4', number: 4, title: 'Revidera miljömål', optional: true, openedAt: null }),
      anItem({ id: 'A5', number: 5, title: 'Övriga frågor', optional: true, struck: { reason: 'Ingen anmäld.', by: 'chef', at: '2027-03-09T12:00:00Z' } }),
    ],
  });
  const of = (item: AgendaItem) => aReview({ items: [item] });

  return {
    agenda: agendaCard(aContext(aReading(whole))).card,
    'agenda-starter': agendaCard(aContext(readingOfDecider(aReview({ state: 'summoned', attendance: [], items: whole.items })))).card,
    open: itemCard(aContext(aReading(of(open))), open).card,
    information: itemCard(aContext(aReading(of(information))), information).card,
    decider: itemCard(aContext(readingOfDecider(of(open))), open).card,
    'decider-information': itemCard(aContext(readingOfDecider(of(information))), information).card,
    ended: itemCard(aContext(aReading(of(ended))), ended).card,
    struck: itemCard(aContext(aReading(whole)), whole.items[4] ?? ended).card,
    decisions: decisionsCard(aContext(aReading(whole))).card,
    ...meetingCards(),
    'no-decisions': decisionsCard(aContext(aReading())).card,
    ...someReadingCards(),
    ...someActionCards(),
    ...someExtensionCards(),
  };
}

const deputy = { personId: 'ledamot-3', role: 'forvaltningschef', from: '2026-01-01', to: null, deputy: true };
const longText = 'En lång text om avfall, energi och transporter. '.repeat(110);
const members = Array.from({ length: 12 }, (_, index) => `medlem-${index + 1}`);
const away = { from: '2027-03-09T12:10:00Z', to: null, source: 'teams' } as const;

/** An item with all that one can hold, in a meeting of twelve. */
export function aFullItem(change: Partial<AgendaItem> = {}): AgendaItem {
  const at = '2027-03-09T12:12:00Z';

  return anItem({
    shows: 'judgement',
    judgements: [{ word: 'lamplig', verdict: true, reason: longText }],
    answers: members.map((personId, index) => ({ personId, choice: index % 2 === 0 ? 'agree' : 'disagree', at, recordedBy: index === 3 ? 'sekreterare' : personId })),
    statements: members.flatMap((personId) => (['motion', 'dissent'] as const).map((kind) => ({ kind, personId, text: longText, at, recordedBy: 'sekreterare' }))),
    proposal: { version: 3, clauses: Array.from({ length: 5 }, () => ({ text: longText.slice(0, 700), assignment: { responsible: 'avdelningschef drift', personId: null, dueDate: '2027-06-30' } })) },
    earlierDecisions: [aDecision(), aDecision({ outcome: 'tabled', clauses: [] })],
    carriedFrom: { reviewId: 'x', itemId: 'y', reviewTitle: 'Ledningens genomgång 2026', paragraph: 4, date: '2026-03-09' },
    briefingMaterial: Array.from({ length: 9 }, (_, index) => ({ name: `Laglista ${index} ${longText}`.slice(0, 300), url: `https://regionen.sharepoint.com/sites/miljo/${index}`, version: null, late: false })),
    ...change,
  });
}

/** The full reading of a meeting of twelve, for somebody who may do everything. */
export function aFullReading(items: readonly AgendaItem[], change: Partial<ReviewReading> = {}): ReviewReading {
  const review = aReview({
    items,
    attendance: [
      ...aReview().attendance.map((line) => (line.personId === 'chef' ? { ...line, absences: [away] } : line.personId === 'ledamot-2' ? { ...line, present: false } : line)),
      ...members.map((personId) => ({ personId, name: personId, role: 'Ledamot', present: true, note: '', actingFor: '', absences: [] })),
    ],
    sightings: [{ id: 'rum-1', personId: null, name: 'Konferensrum Ekliden', at: '2027-03-09T12:11:00Z' }],
  });
  const own = readingOfDecider(review);

  return {
    ...own,
    routine: { ...own.routine, judgement: [{ id: 'lamplig', text: 'lämpligt' }], meetingTypes: {} },
    unit: { ...own.unit, appointments: [...own.unit.appointments, deputy] },
    may: { ...own.may, review: ['record-attendance', 'adjourn', 'start'], items: Object.fromEntries(items.map((item) => [item.id, ['decide', 'note', 'table', 'answer', 'state', 'hand-over', 'undo', 'accept-wording'] as const])) },
    ...change,
  };
}

/** Every card key that a review can have. */
export function everyKey(reading: ReviewReading): readonly string[] {
  return ['agenda', 'decisions', 'away', 'left', 'sighting:rum-1', 'sighting:borta', ...reading.review.items.map((item) => `item:${item.id}`)];
}

export function drawn(key: string, reading: ReviewReading): CardAnswer {
  return drawCard(key, aContext(reading));
}

function meetingCards(): Readonly<Record<string, Card>> {
  const full = aFullItem();
  const items = [full, aFullItem({ id: 'A5', number: 5, kind: 'information', proposal: null, shows: null }), aFullItem({ id: 'A6', number: 6, kind: 'information', proposal: null, shows: null })];
  const decided = aFullItem({ id: 'A7', number: 7, decision: aDecision({ asDeputy: true }), rewording: { texts: [longText], by: 'sekreterare', at: '2027-03-09T12:22:00Z' } });
  const reading = aFullReading([...items, decided, aFullItem({ id: 'A8', number: 8, confidential: true })]);
  const reader = { ...reading, principal: null, may: { review: [], items: {} } };
  const secretary: ReviewReading = { ...reading, principal: { tenantId: 't', personId: 'sekreterare' }, may: { ...reading.may, items: Object.fromEntries(items.map((item) => [item.id, ['note', 'answer', 'state', 'hand-over'] as const])) } };
  const forAll = (name: string, from: ReviewReading) => Object.fromEntries(everyKey(from).map((key) => [`${name} ${key}`, drawn(key, from).card]));
  const signer = createCardSigner('key');

  return {
    ...forAll('full-decider', reading),
    ...forAll('full-all', reader),
    ...forAll('full-secretary', secretary),
    welcome: welcomeCard({ signer, tenantId: 't' }).card,
    tie: tieCard({ signer, tenantId: 't' }, Array.from({ length: 20 }, (_, index) => ({ id: `r${index}`, unitId: 'fs', title: longText, meetingType: 'var', state: 'planned', date: '2027-03-09', version: 1 }))),
    'tie-none': tieCard({ signer, tenantId: 't' }, []),
  };
}

import type * as AdaptiveCards from 'adaptivecards';
import * as fc from 'fast-check';
import { agendaCard } from '../../../bot/cards/agenda/agenda.card';
import type { Card } from '../../../bot/cards/card';
import { decisionsCard } from '../../../bot/cards/decisions/decisions.card';
import { itemCard } from '../../../bot/cards/item/item.card';
import type { AgendaItem } from '../../../src/domain/agenda/agenda-item';
import { aReading, aReview, anItem, readingOfDecider, unit } from '../support/a-reading';
import { aContext, aDecision, aFullItem, aFullReading, drawn, everyKey, someCards } from '../support/some-cards';
import { buttonsOf } from '../support/buttons-of';

/** The package's other form: Node loads it without transforming. */
const { AdaptiveCard, HostConfig, SerializationContext, ValidationEvent } = jest.requireActual<typeof AdaptiveCards>('adaptivecards/dist/adaptivecards.js');

const everyCard = Object.entries(someCards());

it.each(everyCard)('the card %s is one that Teams takes', (_name, card) => {
  expect(faultsOf(card)).toEqual([]);
});

it.each(everyCard)('the card %s has a line for the phone and says no state by colour', (_name, card) => {
  expect(card.fallbackText.length).toBeGreaterThan(5);
  expect(JSON.stringify(card)).not.toMatch(/"color":/);
});

it('formalia asks for nothing and hands nothing over; what is to be discussed says so', () => {
  const drawnAs = (change: Partial<AgendaItem>) => {
    const reading = aFullReading([anItem({ proposal: null, ...change })]);

    return itemCard(aContext(reading), reading.review.items[0] ?? anItem()).card;
  };

  expect(titlesOf(drawnAs({ kind: 'formalia' }))).toEqual(['Visa i fliken']);
  expect(textOf(drawnAs({ kind: 'formalia' }))).not.toContain('Punkten är för');
  expect(textOf(drawnAs({ kind: 'diskussion' }))).toContain('Punkten är för diskussion.');
});

it('the group sees the proposal, who answered what and whose answer is missing', () => {
  const text = textOf(card('open'));

  expect(text).toContain('Förvaltningschefen beslutar att uppdra åt avdelningschef drift att uppdatera laglistan, senast 2027-06-30.');
  expect(text).toContain('2 av 4 har svarat');
  expect(text).toMatch(/Instämmer \\\(1\\\): Ledamot-1/);
  expect(text).toMatch(/Har inte svarat \\\(2\\\): Chef · Ledamot-3/);
  expect(titlesOf(card('open'))).toEqual(['Instämmer', 'Instämmer inte', 'Avstår', 'Mer', 'Visa i fliken']);
});

it('the decision-maker sees the decision as it will stand, with one press', () => {
  expect(titlesOf(card('decider'))).toEqual(['Beslut enligt förslag', 'Annat utfall', 'Mer', 'Visa i fliken']);
  expect(JSON.stringify(card('decider'))).toContain('uppdra åt avdelningschef drift att uppdatera laglistan, senast 2027-06-30"');
});

it('an ended item shows the words of its decision and its action, and nothing to press but the tab', () => {
  const text = textOf(card('ended'));

  expect(text).toContain('Punkt 3 · Beslutat enligt förslag 13.21');
  expect(text).toContain('Åtgärd 14 · avdelningschef drift · klart senast 2027-06-30');
  expect(titlesOf(card('ended'))).toEqual(['Visa i fliken']);
});

it('the agenda names those called before the meeting and offers to start it to the one who may', () => {
  expect(textOf(card('agenda-starter'))).toContain('Kallade: Chef · Ledamot-1');
  expect(titlesOf(card('agenda-starter'))).toEqual(['Starta genomgången', 'Öppna fliken']);
  expect(titlesOf(card('agenda'))).toEqual(['Öppna fliken']);
});

it('the buttons of a svar have the routine’s own words, as they were when the kallelse went out', () => {
  const answers = { agree: 'Tillstyrker', disagree: 'Avstyrker', abstain: 'Tar inte ställning' };
  const pinned = { edition: '1', editionDate: '2026-01-01', standard: 's', minutesLabel: 'protokoll', phrase: { subject: 'Förvaltningschefen', byGroup: false }, judgement: [], paragraphs: 'running', templateVersion: null, answers, printAnswers: true } as const;
  const review = aReview({ pinned });

  expect(titlesOf(itemCard(aContext(aReading(review)), review.items[0] ?? anItem()).card).slice(0, 3)).toEqual(['Tillstyrker', 'Avstyrker', 'Tar inte ställning']);
});

it('one item is "1 punkt"', () => {
  const agenda = agendaCard(aContext(aReading(aReview())));
  const many = agendaCard(aContext(aReading(aReview({ items: Array.from({ length: 41 }, (_, index) => anItem({ id: `A${index}`, number: index + 1 })) }))));

  expect(agenda.summary).toMatch(/, 1 punkt$/);
  expect(textOf(many.card)).toContain('… och 1 punkt till i fliken');
});

it('a decision is shown under its paragraph once the minutes have given it, before that under its item', () => {
  const drawn = (paragraph: number | null) => textOf(decisionsCard(aContext(aReading(aReview({ items: [anItem({ paragraph, decision: aDecision() })] })))).card);

  expect(drawn(null)).toContain('"Punkt 3 · Beslutat');
  expect(drawn(14)).toContain('"§ 14 · Beslutat');
});

it('a deputy who has not come is not named among those called', () => {
  const review = aReview();
  const deputy = { personId: 'ersättare', name: 'ersättare', role: 'Ledamot', present: false, note: '', actingFor: '', absences: [] };
  const reading = (present: boolean) => ({
    ...aReading({ ...review, attendance: [...review.attendance, { ...deputy, present }] }),
    unit: { ...unit, appointments: [...unit.appointments, { personId: 'ersättare', role: 'ledamot', from: '2026-01-01', to: null, deputy: true }] },
  });

  expect(textOf(agendaCard(aContext(reading(false))).card)).not.toContain('ersättare');
  expect(textOf(agendaCard(aContext(reading(true))).card)).toContain('ersättare');
});

it('a text too long for the card is cut, and nobody is offered to decide on what is not shown whole', () => {
  const long = anItem({ proposal: { version: 1, clauses: [{ text: 'x['.repeat(2_500), assignment: null }, { text: '漢'.repeat(5_000), assignment: null }] } });
  const { card: drawn } = itemCard(aContext(readingOfDecider(aReview({ items: [long] }))), long);

  expect(titlesOf(drawn)).toEqual(['Visa i fliken', 'Mer']);
  expect(faultsOf(drawn)).toEqual([]);
});

it.each([
  ['a proposal', {}],
  ['a decision', { decision: aDecision({ clauses: [{ text: '漢'.repeat(5_000), assignment: null }] }) }],
])('%s that is cut says so where it ends, with the way to the whole beneath it', (_name, change) => {
  const long = anItem({ proposal: { version: 1, clauses: [{ text: '漢'.repeat(5_000), assignment: null }] }, ...change });
  const { card: drawn } = itemCard(aContext(aReading(aReview({ items: [long] }))), long);
  const parts = drawn.body.flatMap((part) => (part as { items?: readonly { type: string; text?: string }[] }).items ?? []);
  const end = parts.findIndex((part) => part.text === 'Texten är kortad. Läs hela i fliken.');

  expect(parts[end - 1]?.text).toMatch(/漢…$/);
  expect(parts[end + 1]).toMatchObject({ type: 'ActionSet', actions: [{ title: 'Visa i fliken' }] });
  expect(titlesOf(drawn).filter((title) => title === 'Visa i fliken')).toHaveLength(1);
});

it('the press that decides stands right beneath the decision, above the answers and what else is said', () => {
  const parts = card('decider').body.flatMap((part) => (part as { items?: readonly unknown[] }).items ?? [part]);
  const press = parts.findIndex((part) => JSON.stringify(part).includes('decide-as-proposed'));

  expect(parts[press - 1]).toMatchObject({ weight: 'Bolder', text: expect.stringMatching(/^Förvaltningschefen beslutar att/) as string });
  expect(JSON.stringify(parts.slice(press + 1))).toContain('har svarat');
});

it.each(['open', 'decider', 'ended'])('on the card %s the organisation’s words weigh more than ours', (name) => {
  const texts = card(name).body.flatMap((part) => (part as { items?: readonly unknown[] }).items ?? [part]) as readonly { readonly text?: string; readonly weight?: string }[];
  const bold = texts.filter((part) => part.weight === 'Bolder').map((part) => part.text);

  expect(bold).toEqual([expect.stringMatching(/^Förändring i lagstiftning/), expect.stringMatching(/^Förvaltningschefen beslutar att/)]);
});

it('cards of all kinds of reviews are ones that Teams takes', () => {
  fc.assert(
    fc.property(fc.array(items, { minLength: 1, maxLength: 45 }), fc.boolean(), (agenda, isDecider) => {
      const review = aReview({ items: agenda.map((item, index) => ({ ...item, id: `A${index}`, number: index + 1 })), title: agenda[0]?.title ?? '' });
      const context = aContext(isDecider ? readingOfDecider(review) : aReading(review));
      const drawn = [agendaCard(context), decisionsCard(context), ...review.items.slice(0, 5).map((item) => itemCard(context, item))];

      expect(drawn.flatMap((answer) => faultsOf(answer.card))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

it('no card and no line for the phone tells more of a sekretess item than its number, whoever reads', () => {
  const canary = 'kanariefågel';
  const secret = (change: Partial<AgendaItem>) =>
    aFullItem({
      confidential: true,
      title: canary,
      conclusion: canary,
      background: canary,
      presenter: canary,
      proposal: { version: 1, clauses: [{ text: canary, assignment: { responsible: canary, personId: null, dueDate: '2027-06-30' } }] },
      statements: [{ kind: 'dissent', personId: 'chef', text: canary, at: '2027-03-09T12:12:00Z', recordedBy: 'chef' }],
      briefingMaterial: [{ name: canary, url: `https://regionen.sharepoint.com/${canary}`, version: null, late: false }],
      judgements: [{ word: 'lamplig', verdict: true, reason: canary }],
      ...change,
    });
  const items = [secret({ id: 'S1', number: 1 }), secret({ id: 'S2', number: 2, kind: 'information' }), secret({ id: 'S3', number: 3, decision: aDecision({ outcome: 'adopted', detail: { document: canary }, clauses: [] }) }), secret({ id: 'S4', number: 4, struck: { reason: canary, by: 'chef', at: '2027-03-09T12:12:00Z' } })];
  const full = aFullReading(items, { mayReadConfidential: true });
  const readings = [full, { ...full, principal: null, may: { review: [], items: {} } } as const];

  for (const reading of readings) {
    const all = everyKey(reading).map((key) => drawn(key, reading));
    expect(JSON.stringify(all)).not.toContain(canary);
    const own = items.map((item) => drawn(`item:${item.id}`, reading));
    expect(own.map(({ summary }) => summary)).toEqual([1, 2, 3, 4].map((number) => `Punkt ${number} · behandlas i fliken`));
    expect(own.map(({ card: sent }) => [sent['refresh'], titlesOf(sent)])).toEqual(items.map(() => [undefined, ['Visa i fliken']]));
  }
});

it('what the members have said, what is missing and where the item comes from stand on its card', () => {
  const item = anItem({
    carriedFrom: { reviewId: 'x', itemId: 'y', reviewTitle: 'Ledningens genomgång 2026', paragraph: 4, date: '2026-03-09' },
    proposal: null,
    statements: [{ kind: 'conflict', personId: 'ledamot-1', text: '', at: '2027-03-09T12:12:00Z', recordedBy: 'sekreterare' }],
    answers: [{ personId: 'ledamot-2', choice: 'abstain', at: '2027-03-09T12:12:00Z', recordedBy: 'sekreterare' }],
    briefingMaterial: [
      { name: 'Laglista 2027.docx', url: 'https://regionen.sharepoint.com/laglista', version: null, late: false },
      { name: 'Osäker', url: 'http://regionen.sharepoint.com/x', version: null, late: false },
      { name: 'Skript', url: 'javascript:alert(1)', version: null, late: false },
    ],
  });
  const { card: sent } = itemCard(aContext(aReading(aReview({ items: [item] }))), item);
  const text = textOf(sent).replaceAll('\\', '');

  expect(text).toContain('Från Ledningens genomgång 2026, § 4');
  expect(text).toContain('Ledamot-1 anmäler jäv och deltar inte i punkten. (muntligt)');
  expect(text).toContain('Avstår (1): Ledamot-2 (muntligt)');
  expect(text).toContain('Saknas: förslag till beslut och slutsats');
  expect(text).toContain('1 av 3 har svarat');
  expect(titlesOf(sent)).toEqual(['Instämmer', 'Instämmer inte', 'Avstår', 'Mer', 'Underlag', 'Visa i fliken']);
  expect(JSON.stringify(sent['actions'])).toContain('i SharePoint');
  expect(JSON.stringify(sent['actions'])).not.toMatch(/Osäker|javascript/);
});

it('a role that the routine requires and that is not there is asked about, until the meeting goes on without it', () => {
  const reading = aFullReading([anItem()]);
  const meetingType = { levels: { forvaltning: { attend: { must: ['justerare'] } } } };
  const missing = { ...reading, routine: { ...reading.routine, meetingTypes: { var: meetingType as unknown as NonNullable<typeof reading.routine.meetingTypes[string]> } } };
  const continued = { ...missing, review: { ...missing.review, remarks: [{ verb: 'continued', by: 'sekreterare', reason: 'Sjuk.', at: '2027-03-09T12:14:00Z' } as const] } };

  expect(textOf(drawn('roles', missing).card)).toContain('Rutinen kräver att justerare deltar');
  expect(titlesOf(drawn('roles', missing).card)).toEqual(['Fortsätt med anteckning', 'Ajournera', 'Öppna fliken']);
  expect(titlesOf(drawn('roles', continued).card)).toEqual(['Öppna fliken']);
});

it('no link appears on a card that the server did not make, whatever people write', () => {
  const evil = fc.constantFrom('https://evil.example/x', '[x](https://evil.example)', 'se www.evil.example', '<a href="https://evil.example">x</a>', 'mailto:x@evil.example');
  fc.assert(
    fc.property(evil, evil, fc.constantFrom('beslut', 'information', 'diskussion'), (one, other, kind) => {
      const item = aFullItem({
        kind,
        title: one,
        presenter: other,
        statements: [{ kind: 'note', personId: 'chef', text: other, at: '2027-03-09T12:12:00Z', recordedBy: 'chef' }],
        briefingMaterial: [{ name: one, url: 'https://regionen.sharepoint.com/a', version: null, late: false }],
        carriedFrom: { reviewId: 'x', itemId: 'y', reviewTitle: one, paragraph: null, date: null },
      });
      const reading = aFullReading([item], { names: { chef: one, 'ledamot-3': other } });
      const links = everyKey(reading).flatMap((key) => JSON.stringify(drawn(key, reading).card).match(/(?:https?:\/\/|www\.|mailto:)[^"\\]*evil\.example/g) ?? []);

      expect(links).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

const anyText = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.constantFrom('[x](https://evil.example)', '漢'.repeat(3_000), '\\'.repeat(2_000), '👩‍👩‍👧'.repeat(300)));
const clauses = fc.array(fc.record({ text: anyText, assignment: fc.option(fc.record({ responsible: anyText, personId: fc.constant(null), dueDate: fc.constant('2027-06-30') })) }), { maxLength: 6 });
const items: fc.Arbitrary<AgendaItem> = fc
  .record({
    title: anyText,
    kind: fc.constantFrom('formalia', 'information', 'diskussion', 'beslut'),
    presenter: anyText,
    optional: fc.boolean(),
    proposal: fc.option(fc.record({ clauses, version: fc.nat() })),
    answers: fc.uniqueArray(fc.record({ personId: anyText, choice: fc.constantFrom('agree', 'disagree', 'abstain'), at: fc.constant('2027-03-09T12:12:00Z'), recordedBy: anyText }), { maxLength: 30, selector: (answer) => answer.personId }),
    decision: fc.option(clauses.map((decided) => aDecision({ outcome: 'amended', clauses: decided, actions: decided.map((_, index) => index) }))),
    struck: fc.option(anyText.map((reason) => ({ reason, by: 'chef', at: '2027-03-09T12:12:00Z' })), { freq: 6 }),
  } as const)
  .map((change) => anItem(change as Partial<AgendaItem>));

function card(name: string): Card {
  const found = someCards()[name];
  if (!found) {
    throw new Error(name);
  }

  return found;
}

function textOf(drawn: Card): string {
  return JSON.stringify(drawn.body).replaceAll('\\\\', '\\');
}

function titlesOf(drawn: Card): readonly unknown[] {
  return buttonsOf({ body: drawn.body, actions: drawn['actions'] as readonly { title: string }[] }).map((action) => action.title);
}

/** The parser takes `lang` every other time only (a global expression of its own), so what it says of that is left out. */
function faultsOf(drawn: Card): readonly string[] {
  const context = new SerializationContext();
  const parsed = new AdaptiveCard();
  parsed.hostConfig = new HostConfig({ actions: { maxActions: 6 } });
  parsed.parse(JSON.parse(JSON.stringify(drawn)), context);
  const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index))
    .map(({ event, message }) => `${ValidationEvent[event]} ${message}`)
    .filter((message) => !message.includes('"lang"'));
  const invalid = parsed.validateProperties().validationEvents.map(({ message }) => message);
  const links = (JSON.stringify(drawn).match(/https?:\/\/[^"\\]+/g) ?? []).filter((url) => !/^https:\/\/(?:genomgang\.example\/(?:tab|l)|regionen\.sharepoint\.com)\/|^http:\/\/adaptivecards\.io\//.test(url) && !url.includes('\u200b'));

  return [
    ...events,
    ...invalid,
    ...(Buffer.byteLength(JSON.stringify(drawn)) >= 25_000 ? ['over 25 KB'] : []),
    ...(titlesOf(drawn).length > 6 ? ['more than six actions'] : []),
    ...(links.length > 0 && !isInput(drawn) ? links : []),
  ];
}

/** An input field holds the text as it is, to be edited: it is not Markdown. */
function isInput(drawn: Card): boolean {
  return JSON.stringify(drawn).includes('Input.Text');
}

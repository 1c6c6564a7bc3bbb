import { addItem } from '../../../src/usecases/agenda/add-item';
import { openItem } from '../../../src/usecases/agenda/open-item';
import { answerItem } from '../../../src/usecases/decision/answer-item';
import { decisionText } from '../../../src/i18n/sv/decision';
import { rewordDecision } from '../../../src/usecases/decision/reword-decision';
import { unit } from '../support/a-reading';
import { chatPeople, createBotFixture, tenantId, type BotFixture, type PressAnswer } from '../support/bot-fixture';

let fixture: BotFixture;

beforeAll(async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  fixture = await createBotFixture();
  const ledger = { verb: 'save-unit', actor: 'test', at: fixture.world.clock.now().toISOString(), payload: {} };
  const people = chatPeople.filter((person) => unit.appointments.some((appointment) => appointment.personId === person.id));
  const deputy = { personId: 'ledamot-2', role: 'forvaltningschef', from: '2026-01-01', to: null, deputy: true };
  await fixture.world.store.units.save(tenantId, { unit: { ...unit, appointments: [...unit.appointments, deputy] }, people, ledger });
});
beforeEach(async () => {
  await fixture.begin();
  await fixture.drain();
});
afterAll(() => fixture.close());

const item = async (id = 'A3') => (await fixture.review()).items.find((candidate) => candidate.id === id);
const by = (personId: string) => ({ tenantId, personId });
const refusal = (answer: PressAnswer) => (answer.type === 'application/vnd.microsoft.activity.message' ? String(answer.value) : '');
const titlesFor = async (person: string) => (await fixture.card(person)).card.actions.map((action) => action.title);
const bodyFor = async (person: string) => JSON.stringify((await fixture.card(person)).card.body);
const other = (inputs: Readonly<Record<string, unknown>>) => fixture.press('chef', 'decide-other', { inputs });

it.each([
  [{ outcome: 'amended', clauses: 'att se över laglistan' }, 'Förvaltningschefen beslutar att se över laglistan.'],
  [{ outcome: 'rejected' }, 'Förvaltningschefen beslutar att avslå förslaget.'],
  [{ outcome: 'tabled', what: 'underlag saknas' }, 'Förvaltningschefen beslutar att bordlägga punkten till nästa genomgång (orsak: underlag saknas).'],
  [{ outcome: 'remitted', who: 'miljösamordnaren', what: 'komplettering' }, 'Förvaltningschefen beslutar att återremittera punkten till miljösamordnaren för komplettering.'],
  [{ outcome: 'awaiting', date: '2027-05-01' }, 'Förvaltningschefen beslutar att avvakta med beslut till 2027-05-01.'],
  [{ outcome: 'adopted', who: 'Miljöplan 2027' }, 'Förvaltningschefen beslutar att fastställa Miljöplan 2027.'],
  [{ outcome: 'approved', who: 'revisionsrapporten' }, 'Förvaltningschefen beslutar att godkänna revisionsrapporten.'],
  [{ outcome: 'supported', who: 'regiondirektören' }, 'Ledningsgruppen tillstyrker förslaget, som överlämnas till regiondirektören för beslut.'],
  [{ outcome: 'assigned', who: 'avdelningschef drift', what: 'se över avtalen', date: '2027-06-30' }, 'Förvaltningschefen beslutar att uppdra åt avdelningschef drift att se över avtalen, senast 2027-06-30.'],
  [{ outcome: 'noted' }, 'Ledningsgruppen noterar informationen.'],
  [{ outcome: 'no-decision' }, 'Punkten föranleder inget beslut.'],
])('%j from the chat stands in the record with its sentence', async (inputs, sentence) => {
  const answer = await other(inputs);
  const decision = (await item())?.decision;

  expect(refusal(answer)).toBe('');
  expect(decision && decisionText(decision)).toBe(sentence);
});

it.each([
  [{ outcome: 'adopted' }, /Beslutet saknar något/],
  [{ outcome: 'remitted', who: 'miljösamordnaren' }, /Beslutet saknar något/],
  [{ outcome: 'awaiting' }, /Beslutet saknar något/],
  [{ outcome: 'assigned', who: 'drift', what: 'se över avtalen' }, /ansvarig och ett datum/],
  [{ outcome: 'assigned', what: 'se över avtalen', date: '2027-06-30' }, /ansvarig och ett datum/],
  [{ outcome: 'assigned', who: 'drift', what: 'se över avtalen', date: '2020-06-30' }, /redan passerat/],
  [{ outcome: 'referred-up' }, /ingen nivå ovanför/],
])('%j is refused with what is missing, and the item stays open', async (inputs, reason) => {
  expect(refusal(await other(inputs))).toMatch(reason);
  expect((await item())?.decision).toBeNull();
});

it('the decision-maker with jäv cannot decide, hands over, and the deputy decides as t.f.', async () => {
  const before = await fixture.card('chef');
  await fixture.press('chef', 'state', { inputs: { kind: 'conflict', text: '' } });
  await fixture.drain();

  expect(await titlesFor('chef')).not.toContain('Beslut enligt förslag');
  expect(await bodyFor('chef')).toContain('Lämna över till en ersättare');
  expect(await bodyFor('ledamot-2')).toContain('chef har anmält jäv. Du kan besluta som ersättare.');
  expect(await bodyFor('sekreterare')).toContain('chef har anmält jäv. ledamot-2 kan besluta som ersättare.');
  expect(refusal(await fixture.pressOn('chef', before, 'decide-as-proposed'))).toMatch(/jäv/);

  await fixture.press('chef', 'hand-over', { inputs: { to: 'ledamot-2' } });
  await fixture.drain();
  expect(await titlesFor('ledamot-2')).toContain('Beslut enligt förslag');
  await fixture.press('ledamot-2', 'decide-as-proposed');
  await fixture.drain();

  expect((await item())?.decision).toMatchObject({ asDeputy: true, decidedBy: 'ledamot-2' });
  expect(await bodyFor('ledamot-1')).toContain('Beslutat av t.f. förvaltningschef, ledamot-2');
  expect(await bodyFor('ledamot-1')).toMatch(/chef anmäler jäv och deltar inte i punkten/i);
});

it('an item is only handed to a deputy, and may be taken back', async () => {
  expect(refusal(await fixture.press('chef', 'hand-over', { inputs: { to: 'ledamot-3' } }))).toMatch(/inte utsedd till ersättare/);
  await fixture.press('chef', 'hand-over', { inputs: { to: 'ledamot-2' } });
  expect((await item())?.handover?.personId).toBe('ledamot-2');
  await fixture.drain();
  await fixture.press('chef', 'hand-over', { inputs: { to: 'back' } });
  expect((await item())?.handover).toBeNull();
});

it('a statement is entered, seen by all, the same press again is one, and it can be taken back', async () => {
  const say = () => fixture.press('ledamot-1', 'state', { inputs: { kind: 'dissent', text: 'Det går för fort.' } });
  await say();
  await say();
  await fixture.drain();

  expect((await item())?.statements).toHaveLength(1);
  expect(await bodyFor('ledamot-3')).toContain('ledamot-1 anmäler avvikande mening: Det går för fort.');
  await fixture.press('ledamot-1', 'state', { inputs: { kind: 'dissent', withdraw: 'true' } });
  expect((await item())?.statements).toEqual([]);
});

it.each([
  ['', /Skriv vad som ska stå/],
  ['x'.repeat(5_001), /högst 5000 tecken/],
])('a statement without words, or too long, is refused in the answer to that person', async (text, reason) => {
  expect(refusal(await fixture.press('ledamot-1', 'state', { inputs: { kind: 'motion', text } }))).toMatch(reason);
  expect((await item())?.statements).toEqual([]);
});

it('a spoken svar is shown as such', async () => {
  await answerItem(fixture.world, by('sekreterare'), { reviewId: fixture.reviewId, itemId: 'A3', choice: 'disagree', personId: 'ledamot-3' });
  await fixture.drain();

  expect((await bodyFor('ledamot-1')).replaceAll('\\', '')).toContain('Instämmer inte (1): ledamot-3 (muntligt)');
});

it('a decision is undone by who made it; the press again shows the card', async () => {
  await fixture.press('chef', 'decide-as-proposed');
  await fixture.drain();
  const decided = await fixture.card('chef');
  expect(decided.card.actions.map((action) => action.title)).toEqual(['Ångra', 'Visa i fliken']);
  expect(await titlesFor('ledamot-1')).toEqual(['Visa i fliken']);

  await fixture.press('chef', 'undo');
  expect(refusal(await fixture.pressOn('chef', decided, 'undo'))).toBe('');
  expect((await item())?.decision).toBeNull();
});

it('the chair lets new words of a decision stand', async () => {
  await fixture.press('chef', 'decide-as-proposed');
  await rewordDecision(fixture.world, by('sekreterare'), { reviewId: fixture.reviewId, itemId: 'A3', texts: ['uppdatera laglistan för 2027'] });
  await fixture.drain();
  expect(await titlesFor('chef')).toContain('Godkänn ny lydelse');
  await fixture.press('chef', 'reword-yes');

  expect((await item())?.decision?.clauses[0]?.text).toBe('uppdatera laglistan för 2027');
});

it('att-satser longer than any decision are refused with the limit', async () => {
  expect(refusal(await other({ outcome: 'amended', clauses: 'x'.repeat(20_001) }))).toMatch(/högst 20000 tecken/);
});

it('all information is noted with one press, however often it comes', async () => {
  await addItem(fixture.world, by('sekreterare'), { reviewId: fixture.reviewId, title: 'Läget i förvaltningen', kind: 'information', subjectAreas: [] });
  await openItem(fixture.world, by('sekreterare'), { reviewId: fixture.reviewId, itemId: 'A4' });
  await fixture.drain();
  const card = await fixture.card('sekreterare', 'A4');
  expect(card.card.actions.map((action) => action.title)).toEqual(['Noteras', 'Notera alla informationspunkter (2)', 'Mer', 'Visa i fliken']);
  await fixture.pressOn('sekreterare', card, 'note-all');
  const { items } = await fixture.review();
  expect(refusal(await fixture.pressOn('sekreterare', card, 'note-all'))).toBe('');

  expect(items.filter((each) => each.kind === 'information').map((each) => each.decision?.outcome)).toEqual(['noted', 'noted']);
  expect((await fixture.review()).items).toEqual(items);
});

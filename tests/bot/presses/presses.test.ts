import { proposeDecision } from '../../../src/usecases/decision/propose-decision';
import { createCardSigner } from '../../../bot/cards/card-data';
import { strikeItem } from '../../../src/usecases/agenda/strike-item';
import { adjournReview } from '../../../src/usecases/review/adjourn-review';
import { aMessage, chatPeople, createBotFixture, tenantId, type BotFixture, type PressAnswer } from '../support/bot-fixture';

let fixture: BotFixture;

beforeAll(async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  fixture = await createBotFixture();
});
beforeEach(async () => {
  await fixture.begin();
  await fixture.drain();
});
afterAll(() => fixture.close());

const item = async (id = 'A3') => (await fixture.review()).items.find((candidate) => candidate.id === id);
const by = (personId: string) => ({ tenantId, personId });
const CARD = 'application/vnd.microsoft.card.adaptive';
const MESSAGE = 'application/vnd.microsoft.activity.message';
const refusal = (answer: PressAnswer) => (answer.type === MESSAGE ? String(answer.value) : '');

it('a member answers with one press and gets the fresh card; the others get it in the same message', async () => {
  const before = await fixture.card('ledamot-2');
  const answer = await fixture.press('ledamot-1', 'answer-agree');

  expect(answer).toMatchObject({ statusCode: 200, type: CARD });
  expect(JSON.stringify(answer.value)).toContain('1 av 4 har svarat');
  expect((await item())?.answers).toMatchObject([{ personId: 'ledamot-1', choice: 'agree' }]);

  await fixture.drain();
  const after = await fixture.card('ledamot-2');
  expect(after).toMatchObject({ activityId: before.activityId, updated: true });
  expect(JSON.stringify(after.card)).toContain('1 av 4 har svarat');
});

it('an answer may be changed', async () => {
  await fixture.press('ledamot-1', 'answer-agree');
  await fixture.press('ledamot-1', 'answer-abstain');

  expect((await item())?.answers).toMatchObject([{ personId: 'ledamot-1', choice: 'abstain' }]);
});

it.each(['granne', 'samordnare'])('an answer of %s, who is no member, is refused with the reason and changes nothing', async (person) => {
  const { version } = await fixture.review();
  const answer = await fixture.press(person, 'answer-agree', { asSeenBy: 'ledamot-1' });

  expect(refusal(answer).length).toBeGreaterThan(20);
  expect((await fixture.review()).version).toBe(version);
});

it('somebody that no unit knows is told whom to ask', async () => {
  expect(refusal(await fixture.press('okand', 'answer-agree'))).toMatch(/känner inte igen dig/);
});

it('the decision-maker sees the decision as it will stand and decides with one press; everybody sees it ended', async () => {
  const own = await fixture.card('chef');
  expect(own.card.actions.map((action) => action.title)).toEqual(['Beslut enligt förslag', 'Annat utfall', 'Mer', 'Visa i fliken']);

  const answer = await fixture.press('chef', 'decide-as-proposed');
  expect(JSON.stringify(answer.value)).toContain('Punkt 3 · Beslutat enligt förslag');
  expect((await item())?.decision).toMatchObject({ outcome: 'as-proposed', decidedBy: 'chef', binding: true });

  await fixture.drain();
  const others = await fixture.card('ledamot-1');
  expect(others.activityId).toBe(own.activityId);
  expect(others.card.actions.map((action) => action.title)).toEqual(['Visa i fliken']);
  expect(JSON.stringify(others.card)).toMatch(/Åtgärd \d+ · avdelningschef drift · klart senast 2027-06-30/);
});

it("nobody else sees the decision-maker's buttons, or may press them", async () => {
  expect((await fixture.card('ledamot-1')).card.actions.map((action) => action.title)).toEqual(['Instämmer', 'Instämmer inte', 'Avstår', 'Mer', 'Visa i fliken']);
  const answer = await fixture.press('ledamot-1', 'decide-as-proposed', { asSeenBy: 'chef' });

  expect(refusal(answer)).toMatch(/kan bara .*förvaltningschef/);
  expect((await item())?.decision).toBeNull();
});

it('the decision-maker decides with changed att-satser', async () => {
  await fixture.press('chef', 'decide-other', { inputs: { outcome: 'amended', clauses: 'uppdra åt avdelningschef drift att uppdatera laglistan, senast 2027-09-30\natt avsätta medel' } });

  expect((await item())?.decision).toMatchObject({
    outcome: 'amended',
    clauses: [{ text: 'uppdatera laglistan', assignment: { dueDate: '2027-09-30' } }, { text: 'avsätta medel', assignment: null }],
  });
});

it.each(['noted', 'no-decision'])('the decision-maker ends the item with %s', async (outcome) => {
  await fixture.press('chef', 'decide-other', { inputs: { outcome, clauses: '' } });

  expect((await item())?.decision).toMatchObject({ outcome, clauses: [] });
});

it('changed without any text is refused', async () => {
  expect(refusal(await fixture.press('chef', 'decide-other', { inputs: { outcome: 'amended', clauses: ' \n' } }))).toMatch(/att-sats/);
});

it('a proposal that has changed since the card was drawn is not decided on', async () => {
  const press = () => fixture.press('chef', 'decide-as-proposed', { data: drawn });
  const drawn = (await fixture.card('chef')).card.actions[0]?.data ?? {};
  await proposeDecision(fixture.world, { tenantId, personId: 'sekreterare' }, { reviewId: fixture.reviewId, itemId: 'A3', version: 2, clauses: [{ text: 'något annat', assignment: null }] });

  expect(refusal(await press())).toMatch(/Förslaget har ändrats/);
  expect((await item())?.decision).toBeNull();
});

it('the secretary ends an information item with "Noteras"', async () => {
  await fixture.say('sekreterare', 'punkt 4');
  await fixture.drain();
  const { activityId, card } = await fixture.card('sekreterare', 'A4');
  const note = card.actions.find((action) => action.verb === 'note');
  await fetch(`${fixture.url}/local/chat/${encodeURIComponent(fixture.conversation)}/presses`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person: 'sekreterare', activityId, verb: 'note', data: note?.data, inputs: {} }),
  });

  expect((await item('A4'))?.decision?.outcome).toBe('noted');
});

const tampered: readonly [string, (data: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>][] = [
  ['review', () => ({ review: 'bbbbbbbbbbbb' })],
  ['item', () => ({ item: 'A4' })],
  ['version', (data) => ({ version: Number(data['version']) + 1 })],
  ['mac', (data) => ({ mac: String(data['mac']).replace(/^./, (letter) => (letter === 'A' ? 'B' : 'A')) })],
  ['empty mac', () => ({ mac: '' })],
  ['person added', () => ({ person: 'chef' })],
  ['type of version', () => ({ version: '2' })],
];

it.each(tampered)('a card with its %s tampered with is not taken', async (_field, change) => {
  const { version } = await fixture.review();
  const data = (await fixture.card('chef')).card.actions[0]?.data ?? {};
  const answer = await fixture.press('chef', 'decide-as-proposed', { data: change(data) });

  expect(refusal(answer)).toMatch(/Kortet känns inte igen/);
  expect((await fixture.review()).version).toBe(version);
});

it("one button's data does not serve another", async () => {
  expect(refusal(await fixture.press('ledamot-1', 'answer-agree', { verb: 'answer-disagree' }))).toMatch(/Kortet känns inte igen/);
  expect(refusal(await fixture.press('ledamot-1', 'answer-agree', { verb: 'no-such-verb' }))).toMatch(/Kortet känns inte igen/);
});

it.each(['answer-agree', 'decide-as-proposed'])('%s delivered twice has one effect', async (verb) => {
  const person = verb === 'answer-agree' ? 'ledamot-1' : 'chef';
  await fixture.fault({ match: `bot invoke ${verb}`, kind: 'duplicate' });
  await fixture.press(person, verb);
  const rows = await fixture.world.store.ledger.rows(tenantId, `review:${fixture.reviewId}`);

  expect(rows.filter((row) => row.verb === (verb === 'answer-agree' ? 'answer' : 'decide'))).toHaveLength(1);
});

it('the same decision sent again under a new id is answered with the card', async () => {
  const drawn = (await fixture.card('chef')).card.actions[0]?.data ?? {};
  await fixture.press('chef', 'decide-as-proposed');
  const again = await sendPress('chef', { verb: 'decide-as-proposed', data: drawn });

  expect(again).toMatchObject({ statusCode: 200, type: CARD });
});

it('an invoke without an action is answered, not failed', async () => {
  expect(refusal(await sendPress('chef', null))).toMatch(/Kortet känns inte igen/);
});

describe('a card that the review has moved on from is answered with the present card and the reason', () => {
  const drawnFor = async (person: string) => (await fixture.card(person)).card.actions[0]?.data ?? {};

  it('an answer on an item that has ended', async () => {
    const data = await drawnFor('ledamot-1');
    await fixture.press('chef', 'decide-as-proposed');
    const answer = await sendPress('ledamot-1', { verb: 'answer-agree', data });

    expect(answer).toMatchObject({ statusCode: 200, type: CARD });
    expect(JSON.stringify(answer.value)).toMatch(/redan avslutad[\s\S]*Punkt 3 · Beslutat enligt förslag/);
    expect((await item())?.answers).toEqual([]);
    expect(fixture.logged.findLast((line) => 'refusal' in line)).toMatchObject({ refusal: 'item-ended', verb: 'answer-agree', person: 'ledamot-1', review: fixture.reviewId });
  });

  it('an answer on an item that has been struck', async () => {
    const data = await drawnFor('ledamot-1');
    await strikeItem(fixture.world, by('sekreterare'), { reviewId: fixture.reviewId, itemId: 'A3', reason: 'Hinns inte.' });

    expect(JSON.stringify((await sendPress('ledamot-1', { verb: 'answer-agree', data })).value)).toMatch(/har utgått[\s\S]*Utgår/);
  });

  it('a decision while the meeting is adjourned: nothing is left to press but the tab', async () => {
    const data = await drawnFor('chef');
    await adjournReview(fixture.world, by('sekreterare'), { reviewId: fixture.reviewId, reason: 'Brandlarm.', date: '2027-03-16' });
    const answer = await sendPress('chef', { verb: 'decide-as-proposed', data });

    expect(answer.type).toBe(CARD);
    expect((answer.value as { readonly actions: readonly { readonly title: string }[] }).actions.map((action) => action.title)).toEqual(['Visa i fliken']);
    expect((await item())?.decision).toBeNull();
  });

  it('an item that is no longer on the agenda gives the agenda', async () => {
    const data = createCardSigner('a key for the tests').sign({ tenantId, verb: 'view-item', review: fixture.reviewId, item: 'A99', version: 0 });
    const answer = await sendPress('ledamot-1', { verb: 'view-item', data });

    expect(answer.type).toBe(CARD);
    expect(JSON.stringify(answer.value)).toContain('1 Uppföljning av tidigare beslut');
  });

  it('somebody who may not read the review gets no card', async () => {
    const data = await drawnFor('ledamot-1');
    await fixture.press('chef', 'decide-as-proposed');

    expect((await sendPress('granne', { verb: 'answer-agree', data })).type).toBe(MESSAGE);
  });
});

async function sendPress(personId: string, action: object | null): Promise<PressAnswer> {
  const person = chatPeople.find((candidate) => candidate.id === personId);
  const response = await fixture.send(
    aMessage(fixture, {
      type: 'invoke',
      name: 'adaptiveCard/action',
      from: { id: `29:${person?.objectId}`, aadObjectId: person?.objectId },
      conversation: { id: fixture.conversation, tenantId, conversationType: 'groupChat' },
      value: action ? { action, trigger: 'manual' } : {},
    }),
    { authorization: `Bearer ${await fixture.signIn.channelToken(`${fixture.url}/local/connector/`)}` },
  );

  return (await response.json()) as PressAnswer;
}

import { createCardSigner } from '../../../bot/cards/card-data';
import type { Action } from '../../../src/domain/action/action';
import { newAction, type DecidedAction } from '../../../src/domain/action/new-action';
import { askForLater } from '../../../src/usecases/action/ask-for-later';
import { reportAction } from '../../../src/usecases/action/report-action';
import { aMessage, chatPeople, createBotFixture, tenantId, type BotFixture } from '../support/bot-fixture';

const CARD = 'application/vnd.microsoft.card.adaptive';
const MESSAGE = 'application/vnd.microsoft.activity.message';

let fixture: BotFixture;
let number = 100;

beforeAll(async () => {
  fixture = await createBotFixture();
});
afterAll(() => fixture.close());
beforeEach(async () => {
  number += 1;
  await withAction();
});

test('a row of a list opens the action’s card with what that person may do', async () => {
  expect(titlesOf(await press('ledamot-1', 'view-action'))).toEqual(['Klar', 'Pågår', 'Be om ny tid', 'Visa i fliken']);
  expect(titlesOf(await press('ledamot-2', 'view-action'))).toEqual(['Visa i fliken']);
});

test('"Klar" takes what was done, once, however often it is delivered', async () => {
  const first = await press('ledamot-1', 'action-done', { inputs: { done: 'listan är uppdaterad' } });
  await press('ledamot-1', 'action-done', { inputs: { done: 'listan är uppdaterad' } });

  expect(JSON.stringify(first.value)).toMatch(/Genomförd[\s\S]*listan är uppdaterad/);
  expect(titlesOf(first)).toEqual(['Visa i fliken']);
  expect(await action()).toMatchObject({ state: 'done', log: [{ what: 'done', by: 'ledamot-1', comment: 'listan är uppdaterad' }] });
});

test('"Klar" without what was done is refused to that person alone, and nothing is changed', async () => {
  expect(await press('ledamot-1', 'action-done')).toMatchObject({ type: MESSAGE, value: expect.stringContaining('Skriv vad som är gjort') as string });
  expect((await action())?.log).toEqual([]);
});

test('"Pågår" is taken with a comment or without', async () => {
  await press('ledamot-1', 'action-in-progress', { inputs: { progress: 'halva' } });

  expect(await action()).toMatchObject({ state: 'in-progress', log: [{ comment: 'halva' }] });
});

test('a later day is asked for by the responsible, and the head approves it with one press', async () => {
  await press('ledamot-1', 'action-later', { inputs: { dueDate: '2027-09-30', reason: 'leveransen dröjer' } });
  expect(titlesOf(await press('chef', 'view-action'))).toEqual(['Godkänn ny tid', 'Avslå', 'Klar', 'Pågår', 'Visa i fliken']);

  expect(JSON.stringify((await press('chef', 'action-later-approve', { version: 1 })).value)).toContain('30 juni → 30 september 2027');
  expect(await action()).toMatchObject({ dueDate: '2027-09-30', originalDueDate: '2027-06-30', extension: null });
});

test('a later day that the head declines leaves the day as it was', async () => {
  await press('ledamot-1', 'action-later', { inputs: { dueDate: '2027-09-30', reason: 'x' } });
  await press('chef', 'action-later-decline', { version: 1, inputs: { decline: 'nej' } });

  expect(await action()).toMatchObject({ dueDate: '2027-06-30', extension: null, log: [{}, { what: 'later-declined', comment: 'nej' }] });
});

test('the head approves no other day than the card shows: the present card comes with the reason', async () => {
  await askForLater(fixture.world, by('ledamot-1'), { number, dueDate: '2027-09-30', reason: 'x' });
  await askForLater(fixture.world, by('ledamot-1'), { number, dueDate: '2027-12-31', reason: 'y' });
  const answer = await press('chef', 'action-later-approve', { version: 1 });

  expect(answer.type).toBe(CARD);
  expect(JSON.stringify(answer.value)).toMatch(/har ändrats sedan du såg den[\s\S]*31 december/);
  expect((await action())?.dueDate).toBe('2027-06-30');
});

test('a press on an action that has ended meanwhile gives its present card', async () => {
  await reportAction(fixture.world, by('chef'), { number, state: 'done', comment: 'klart' });

  expect(JSON.stringify((await press('ledamot-1', 'action-in-progress')).value)).toMatch(/är redan genomförd/);
});

test.each([
  ['of another unit', 'granne', {}],
  ['with data of another action', 'ledamot-1', { data: { action: 1 } }],
  ['with data of another verb', 'ledamot-1', { signedFor: 'view-action' }],
  ['with more than the button carries', 'ledamot-1', { data: { by: 'chef' } }],
])('a press %s changes nothing', async (_name, person, change) => {
  expect((await press(person, 'action-in-progress', change)).type).toBe(MESSAGE);
  expect((await action())?.log).toEqual([]);
});

test('somebody else in the unit may not report', async () => {
  expect(await press('ledamot-2', 'action-in-progress')).toMatchObject({ type: MESSAGE, value: expect.stringContaining('avdelningschef') as string });
});

function by(personId: string) {
  return { tenantId, personId };
}

async function action(): Promise<Action | undefined> {
  return (await fixture.world.store.actions.find(tenantId, number))?.action;
}

async function withAction(change: Partial<DecidedAction> = {}): Promise<void> {
  const decided = { number, unitId: 'fs', reviewId: fixture.reviewId, itemId: 'A3', text: 'uppdatera laglistan', responsible: 'avdelningschef drift', personId: 'ledamot-1', dueDate: '2027-06-30', decidedOn: '2027-03-09', confidential: false };
  await fixture.world.store.reviews.change({ tenantId, reviewId: fixture.reviewId, requestKey: null }, ({ review }) => ({
    ok: true,
    value: { review, ledger: null, outbox: [], actions: [newAction({ ...decided, ...change })], result: null },
  }));
}

interface PressAnswer {
  readonly type: string;
  readonly value: unknown;
}

interface PressChange {
  readonly version?: number;
  readonly signedFor?: string;
  readonly inputs?: object;
  readonly data?: object;
}

/** As Teams sends a press of a button that the bot has signed. */
async function press(personId: string, verb: string, { version = 0, signedFor = verb, inputs, data }: PressChange = {}): Promise<PressAnswer> {
  const person = chatPeople.find((candidate) => candidate.id === personId);
  const signed = createCardSigner('a key for the tests').signAction({ tenantId, verb: signedFor, action: number, version });
  const response = await fixture.send(
    aMessage(fixture, {
      type: 'invoke',
      name: 'adaptiveCard/action',
      from: { id: `29:${person?.objectId}`, aadObjectId: person?.objectId },
      conversation: { id: fixture.conversation, tenantId, conversationType: 'groupChat' },
      value: { action: { verb, data: { ...signed, ...inputs, ...data } }, trigger: 'manual' },
    }),
    { authorization: `Bearer ${await fixture.signIn.channelToken(`${fixture.url}/local/connector/`)}` },
  );

  return (await response.json()) as PressAnswer;
}

function titlesOf({ value }: PressAnswer): readonly string[] {
  return (value as { readonly actions: readonly { readonly title: string }[] }).actions.map(({ title }) => title);
}

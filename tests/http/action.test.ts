import { actionDetailView, actionListView, type ActionDetailView, type ActionListView } from '../../src/contracts/action';
import type { ErrorView } from '../../src/contracts/error';
import type { ReviewView } from '../../src/contracts/review';
import type { Store } from '../../src/ports/store';
import { openTestStore } from '../support/stores';
import { withAction } from './support/an-action';
import { openTestDoor, type TestDoor } from './support/door';

const coordinator = 'uppsala-fs.miljosamordnare';
const chief = 'uppsala-fs.forvaltningschef';
const responsible = 'uppsala-fs.ledamot-3';
const other = 'uppsala-fs.ledamot-4';

let store: Store;
let door: TestDoor;
let reviewId: string;

beforeAll(async () => {
  store = await openTestStore();
  door = await openTestDoor(store);
  reviewId = (await door.call<ReviewView>(coordinator, 'POST', '/api/reviews', { unitId: 'uppsala-fs', meetingType: 'var', date: '2027-03-09' })).body.id;
  await withAction(store, reviewId, { number: 11, personId: responsible });
  await withAction(store, reviewId, { number: 12, personId: responsible, dueDate: '2027-02-15' });
  await withAction(store, reviewId, { number: 13, responsible: 'miljösamordnaren' });
  await withAction(store, reviewId, { number: 14, personId: responsible, confidential: true, text: 'hemligt', dueDate: '2027-08-31' });
});

afterAll(async () => {
  await door.close();
  await store.close();
});

test('mine are those given to me or to a role of mine, by day; of a confidential one only the number', async () => {
  const mine = await list(responsible, '');

  expect(mine.actions.map(({ number, daysLate }) => [number, daysLate])).toEqual([[12, 15], [11, 0], [14, 0]]);
  expect(mine.actions[2]).toMatchObject({ confidential: true, text: '', responsible: '' });
  expect((await list(coordinator, '')).actions.map(({ number }) => number)).toEqual([13]);
  expect(await list(responsible, '?limit=1')).toMatchObject({ actions: [{ number: 12 }], more: 2 });
});

test('a unit’s are found by the beginning of its name, and an unknown unit is answered with those there are', async () => {
  expect((await list(other, '?scope=unit&unit=fastighet&overdue=true')).actions.map(({ number }) => number)).toEqual([12]);

  const answer = await door.call<ErrorView>(other, 'GET', '/api/actions?scope=unit&unit=koncern');
  expect(answer).toMatchObject({ status: 404, body: { error: { code: 'unit-unknown', message: expect.stringContaining('Fastighet och service') as string } } });
});

test('an action says where it was decided and what the person may do', async () => {
  expect(await read(responsible, 11)).toMatchObject({ number: 11, state: 'open', unit: { name: 'Fastighet och service' }, source: { reviewId, date: '2027-03-09' }, may: ['report', 'ask-later'] });
  expect((await read(other, 11)).may).toEqual([]);
  expect((await read(coordinator, 11)).may).toEqual(['report']);
});

test('a confidential action is whole to those who hold the meeting and to whoever is to do it, to others only its number', async () => {
  expect((await read(responsible, 14)).text).toBe('hemligt');
  expect((await read(chief, 14)).text).toBe('hemligt');
  expect(await read('uppsala-fs.registrator', 14)).toMatchObject({ number: 14, confidential: true, text: '', responsible: '', person: null, may: [] });
});

test('a later day is asked for, approved by the head as they saw it, and both days are shown', async () => {
  const asked = await change(responsible, 11, 'later', { dueDate: '2027-09-30', reason: 'leveransen dröjer' });
  expect(asked).toMatchObject({ dueDate: '2027-06-30', extension: { dueDate: '2027-09-30', reason: 'leveransen dröjer' } });
  expect((await door.call(responsible, 'POST', '/api/actions/11/later-answer', { approve: true })).status).toBe(403);
  expect((await door.call(chief, 'POST', '/api/actions/11/later-answer', { approve: true, version: 0 })).status).toBe(409);
  expect((await read(chief, 11)).may).toEqual(['report', 'ask-later', 'answer-later']);

  expect(await change(chief, 11, 'later-answer', { approve: true, version: asked.version })).toMatchObject({ dueDate: '2027-09-30', originalDueDate: '2027-06-30', extension: null });
});

test('a report is taken once, and its words stand in the history', async () => {
  const report = { state: 'done', comment: 'listan är uppdaterad' };
  expect((await door.call<ErrorView>(responsible, 'POST', '/api/actions/12/report', { state: 'done' })).body.error.code).toBe('action-report-missing');
  const done = await change(responsible, 12, 'report', report);
  const again = await change(responsible, 12, 'report', report);

  expect(done).toMatchObject({ state: 'done', daysLate: 0, history: [{ what: 'done', comment: 'listan är uppdaterad', by: expect.stringContaining('Ledamot') as string }], may: [] });
  expect(again.history).toHaveLength(1);
  expect((await list(responsible, '')).actions.map(({ number }) => number)).not.toContain(12);
});

test.each(['99', '0', 'tolv', '9999999999'])('an action %s that there is none of is 404', async (number) => {
  expect((await door.call<ErrorView>(responsible, 'GET', `/api/actions/${number}`)).body.error.code).toBe('action-unknown');
});

async function list(person: string, query: string): Promise<ActionListView> {
  return actionListView.parse((await door.call(person, 'GET', `/api/actions${query}`)).body);
}

async function read(person: string, number: number): Promise<ActionDetailView> {
  return actionDetailView.parse((await door.call(person, 'GET', `/api/actions/${number}`)).body);
}

async function change(person: string, number: number, verb: string, body: object): Promise<ActionDetailView> {
  return actionDetailView.parse((await door.call(person, 'POST', `/api/actions/${number}/${verb}`, body)).body);
}

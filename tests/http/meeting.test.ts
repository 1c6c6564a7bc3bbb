import type { ErrorView } from '../../src/contracts/error';
import { minutesView } from '../../src/contracts/minutes';
import { reviewView, type ReviewView } from '../../src/contracts/review';
import type { Store } from '../../src/ports/store';
import { openTestStore } from '../support/stores';
import { openTestDoor, type TestDoor } from './support/door';

const coordinator = 'uppsala-fs.miljosamordnare';
const secretary = 'uppsala-fs.sekreterare';
const chief = 'uppsala-fs.forvaltningschef';
const member = 'uppsala-fs.ledamot-2';

let store: Store;
let door: TestDoor;
let id: string;
let first: string;
let second: string;

beforeAll(async () => {
  store = await openTestStore();
  door = await openTestDoor(store);
  id = (await done(coordinator, 'POST', '/api/reviews', { unitId: 'uppsala-fs', meetingType: 'var', date: '2027-03-09' })).id;
  await done(coordinator, 'POST', at('/prepare'));
  await done(coordinator, 'POST', at('/summons'));
  door.clock.moveTo(new Date('2027-03-09T13:00:00+01:00'));
  const started = await done(secretary, 'POST', at('/start'));
  [first, second] = started.items.map((item) => item.id) as [string, string];
  await done(secretary, 'PUT', at('/attendance'), { attendance: started.attendance.map(({ personId }) => ({ personId, present: true, note: '' })), confirmed: true });
  await done(secretary, 'POST', at('/open-item'), { itemId: first });
});

afterAll(async () => {
  await door.close();
  await store.close();
});

describe('in the meeting over HTTP', () => {
  test('what is said at an item is taken from its person, and from the secretary for somebody else; without words it is refused', async () => {
    expect(itemOf(await done(member, 'POST', on(first, 'statement'), { kind: 'motion', text: 'Jag yrkar avslag.' }), first).statements).toMatchObject([{ kind: 'motion', text: 'Jag yrkar avslag.' }]);
    expect(itemOf(await done(secretary, 'POST', on(first, 'statement'), { kind: 'note', text: 'Enig.', personId: chief }), first).statements).toHaveLength(2);
    await refused(member, on(first, 'statement'), { kind: 'dissent', text: ' ' }, 'statement-empty');
    await refused(member, on(first, 'statement'), { kind: 'note', text: 'x', personId: chief }, 'not-allowed');
  });

  test('an item is handed over to nobody but a deputy', async () => {
    expect(itemOf(await done(chief, 'POST', on(first, 'handover'), { to: 'uppsala-fs.ledamot-1' }), first).handover).not.toBeNull();
    await refused(chief, on(first, 'decision'), { outcome: 'tabled', proposalVersion: 0 }, 'handed-over');
    await refused(chief, on(first, 'handover'), { to: member }, 'deputy-unknown');
    expect(itemOf(await done(chief, 'POST', on(first, 'handover'), { to: null }), first).handover).toBeNull();
    await refused(member, on(first, 'handover'), { to: chief }, 'not-allowed');
  });

  test('with the decider’s jäv each is told what to do, and whom the item waits for', async () => {
    const out = await done(chief, 'POST', on(first, 'statement'), { kind: 'conflict', text: '' });
    expect([out.nextStep.text, itemOf(out, first).conflictAdvice]).toEqual([expect.stringContaining('Lämna över till en ersättare'), expect.stringContaining('Lämna över till en ersättare')]);
    expect(itemOf(await done(secretary, 'GET', at('')), first).conflictAdvice).toContain('kan besluta som ersättare');
    expect(itemOf(await done(member, 'GET', at('')), first).conflictAdvice).toBeNull();

    const away = { attendance: [{ personId: 'uppsala-fs.ledamot-1', present: false, note: '' }], confirmed: false };
    expect((await done(secretary, 'PUT', at('/attendance'), away)).nextStep.text).toContain('ingen ersättare är med');
    expect((await done(chief, 'GET', at(''))).nextStep.text).toContain('Be sekreteraren');
    await done(secretary, 'PUT', at('/attendance'), { attendance: [{ personId: 'uppsala-fs.ledamot-1', present: true, note: '' }], confirmed: true });
    expect(itemOf(await done(chief, 'POST', on(first, 'statement'), { kind: 'conflict', text: null }), first).conflictAdvice).toBeNull();
  });

  test('somebody goes and comes back by the secretary’s word', async () => {
    expect((await done(secretary, 'POST', at('/leaving'), { personId: chief, isGone: true })).attendance.find((line) => line.personId === chief)?.absences).toMatchObject([{ to: null, source: 'secretary' }]);
    await refused(chief, on(first, 'decision'), { outcome: 'tabled', proposalVersion: 0 }, 'decision-maker-absent');
    await done(secretary, 'POST', at('/leaving'), { personId: chief, isGone: false });
    await refused(secretary, at('/leaving'), { personId: 'okand', isGone: true }, 'attendee-unknown');
  });

  test('a decision is reworded with the chair’s yes, and taken up anew by who decides', async () => {
    await done(secretary, 'PUT', on(first, 'proposal'), { version: 0, clauses: [{ text: 'anta planen', assignment: null }] });
    await done(chief, 'POST', on(first, 'decision'), { outcome: 'as-proposed', proposalVersion: 1 });
    await refused(secretary, on(first, 'rewording'), { texts: ['a', 'b'] }, 'rewording-differs');
    expect(itemOf(await done(secretary, 'POST', on(first, 'rewording'), { texts: ['anta handlingsplanen'] }), first).decision?.text).toContain('anta planen');
    expect(itemOf(await done(chief, 'POST', on(first, 'rewording/answer'), { isAccepted: true }), first).decision?.text).toContain('anta handlingsplanen');
    await refused(chief, on(first, 'rewording/answer'), { isAccepted: true }, 'rewording-missing');

    await refused(member, on(first, 'reconsider'), {}, 'not-allowed');
    expect(itemOf(await done(chief, 'POST', on(first, 'reconsider')), first)).toMatchObject({ decision: null, state: 'open' });
    await refused(chief, on(first, 'reconsider'), {}, 'decision-missing');
  });

  test('an item is put before another one, and several are ended with one press', async () => {
    expect((await done(secretary, 'POST', on(second, 'place'), { before: first })).items.slice(0, 2).map((item) => item.id)).toEqual([second, first]);
    await refused(secretary, on(second, 'place'), { before: 'okand' }, 'not-found');

    await refused(chief, at('/ended-items'), { itemIds: [second], outcome: 'tabled' }, 'reason-missing-for');
    expect(itemOf(await done(chief, 'POST', at('/ended-items'), { itemIds: [second], outcome: 'tabled', reason: 'Tiden räckte inte' }), second).decision?.outcome).toBe('tabled');
    await refused(member, at('/ended-items'), { itemIds: [first], outcome: 'noted' }, 'not-allowed');
  });

  test('an item to be adjusted at once gets its § also where several are ended with one press', async () => {
    const { items } = await done(secretary, 'GET', at(''));
    const third = items.find((item) => item.kind === 'information' && item.decision === null) ?? itemOf(await done(secretary, 'GET', at('')), first);
    await done(secretary, 'PATCH', at(`/items/${third.id}`), { version: third.version, immediateApproval: true });
    const ended = await done(secretary, 'POST', at('/ended-items'), { itemIds: [third.id], outcome: 'noted' });

    expect(itemOf(ended, third.id).paragraph).toBeGreaterThan(0);
    expect(itemOf(ended, second).paragraph).toBeNull();
  });

  test('adjusters are chosen, the meeting goes on without somebody with a note, and the next one is planned once', async () => {
    expect((await done(secretary, 'POST', at('/adjusters'), { personIds: [member], date: '2027-03-16', place: 'Kansliet' })).adjusting).toMatchObject({ date: '2027-03-16' });
    await refused(secretary, at('/adjusters'), { personIds: [member, chief, secretary], date: null }, 'adjusters-too-many');
    expect((await done(secretary, 'POST', at('/continue'), { note: 'Enheten företräds av ledamoten' })).remarks.at(-1)).toMatchObject({ verb: 'continued' });
    await refused(secretary, at('/sightings/okand'), { personIds: [], guest: 'Revisor' }, 'sighting-unknown');

    expect((await done(secretary, 'POST', at('/next'), { meetingType: 'host', date: '2027-10-12' })).nextMeeting).toContain('2027-10-12');
    await refused(secretary, at('/next'), { meetingType: 'host', date: '2027-10-13' }, 'next-planned');
  });

  test('a sekretess item is whole for members, and its number alone for other readers, also in the minutes', async () => {
    const item = itemOf(await read(secretary), first);
    await done(secretary, 'PATCH', on(first), { version: item.version, confidential: true, background: 'Hemlig bakgrund' });

    const reader = 'uppsala-fs.registrator';
    const seen = JSON.stringify([await read(reader), await minutes(reader)]);
    expect([seen.includes('Hemlig bakgrund'), seen.includes(item.title), seen.includes('Jag yrkar avslag')]).toEqual([false, false, false]);
    expect(itemOf(await read(member), first)).toMatchObject({ title: item.title, background: 'Hemlig bakgrund' });
    expect(JSON.stringify(await minutes(member))).toContain(item.title);
  });
});

function at(path: string): string {
  return `/api/reviews/${id}${path}`;
}

function on(itemId: string, path?: string): string {
  return at(`/items/${itemId}${path ? `/${path}` : ''}`);
}

async function done(personId: string, method: string, path: string, body?: unknown): Promise<ReviewView> {
  const answer = await door.call(personId, method, path, body);
  if (answer.status !== 200) {
    throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  }

  return reviewView.parse(answer.body);
}

async function refused(personId: string, path: string, body: unknown, code: string): Promise<void> {
  const answer = await door.call<ErrorView>(personId, 'POST', path, body);

  expect([answer.status >= 400, answer.body.error.code]).toEqual([true, code]);
  expect(answer.body.error.message).toMatch(/^[A-ZÅÄÖ].*\.$/s);
}

async function read(personId: string): Promise<ReviewView> {
  return reviewView.parse((await door.call(personId, 'GET', at(''))).body);
}

async function minutes(personId: string) {
  return minutesView.parse((await door.call(personId, 'GET', at('/minutes'))).body);
}

function itemOf(review: ReviewView, itemId: string): ReviewView['items'][number] {
  return review.items.find((item) => item.id === itemId) ?? never(itemId);
}

function never(what: string): never {
  throw new Error(`no ${what}`);
}

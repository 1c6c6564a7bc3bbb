import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demo as words } from '../../src/i18n/sv/demo';
import { startLocalInstance, type LocalInstance } from '../support/local-instance';
import { clause, documentsStored, itemOf, people, startedReview, type ReviewAtHand } from './support/a-review';
import { buttonOn, ledgerRows, pressAs } from './support/chat';

jest.setTimeout(180_000);

const { coordinator, secretary, decisionMaker, members } = people;
/** The first member is the chair. */
const [, member] = members;
const stranger = 'uppsala-fs.forvaltningschef';
const neighbour = 'kth-uf.forvaltningschef';

let dataFolder: string;
let instance: LocalInstance;
let review: ReviewAtHand;

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'genomgang-refusals-'));
  instance = await startLocalInstance(dataFolder);
  review = await startedReview(instance, ['3']);
  await review.send(secretary, 'POST', '/open-item', { itemId: '3' });
  await documentsStored(instance, review);
});
afterAll(async () => {
  await instance.kill();
  await rm(dataFolder, { recursive: true, force: true });
});

const decision = { outcome: 'as-proposed', proposalVersion: 1 };

describe('who has not the right is refused with the reason, and nothing is changed', () => {
  it.each([
    { who: member, what: 'decides', method: 'POST', path: '/items/3/decision', body: decision, status: 403, says: /Det här kan bara skolchef.* göra\. Be / },
    { who: coordinator, what: 'decides', method: 'POST', path: '/items/3/decision', body: decision, status: 403, says: /kan bara skolchef/ },
    { who: coordinator, what: 'notes', method: 'POST', path: '/items/3/decision', body: { outcome: 'noted', proposalVersion: 1 }, status: 403, says: /sekreterare/ },
    { who: secretary, what: 'answers', method: 'POST', path: '/items/3/answer', body: { choice: 'agree' }, status: 403, says: /göra\. Be / },
    { who: member, what: 'opens an item', method: 'POST', path: '/open-item', body: {}, status: 403, says: /sekreterare/ },
    { who: member, what: 'changes the proposal', method: 'PUT', path: '/items/3/proposal', body: { version: 1, clauses: [clause] }, status: 403, says: /ledningens representant/ },
    { who: member, what: 'writes', method: 'PATCH', path: '/items/3', body: { version: 1, notes: 'x' }, status: 403, says: /ledningens representant/ },
    { who: member, what: 'strikes', method: 'POST', path: '/items/4/strike', body: { reason: 'x' }, status: 403, says: /sekreterare/ },
    { who: member, what: 'closes', method: 'POST', path: '/close', body: {}, status: 403, says: /sekreterare/ },
    { who: member, what: 'confirms the attendance', method: 'PUT', path: '/attendance', body: { attendance: [], confirmed: true }, status: 403, says: /sekreterare/ },
    { who: secretary, what: 'closes with items left', method: 'POST', path: '/close', body: {}, status: 409, says: /saknar beslut/ },
    { who: stranger, what: 'reads, from another organisation', method: 'GET', path: '', body: undefined, status: 404, says: /finns inte, eller så har du inte rätt/ },
    { who: stranger, what: 'decides, from another organisation', method: 'POST', path: '/items/3/decision', body: decision, status: 404, says: /finns inte, eller så har du inte rätt/ },
    { who: neighbour, what: 'reads, from another unit', method: 'GET', path: '', body: undefined, status: 404, says: /finns inte, eller så har du inte rätt/ },
    { who: neighbour, what: 'decides, from another unit', method: 'POST', path: '/items/3/decision', body: decision, status: 404, says: /finns inte, eller så har du inte rätt/ },
  ])('$who $what', async ({ who, method, path, body, status, says }) => {
    const before = { review: await seen(), rows: await ledgerRows(instance) };
    const answer = await ask(who, method, `/api/reviews/${review.id}${path}`, body);

    expect(answer).toMatchObject({ status, message: expect.stringMatching(says) });
    expect({ review: await seen(), rows: await ledgerRows(instance) }).toEqual(before);
  });

  it.each([
    { who: member, button: words.asProposed, of: decisionMaker, says: /Det här kan bara skolchef.* göra/ },
    { who: coordinator, button: words.asProposed, of: decisionMaker, says: /Det här kan bara skolchef.* göra/ },
    { who: secretary, button: words.agree, of: member, says: /göra\. Be / },
  ])('$who presses "$button", which stands on the card of $of', async ({ who, button, of, says }) => {
    const { title } = itemOf(await review.read(), '3');
    const theirs = await buttonOn(instance, review, { person: of, button, title });
    const before = { review: await seen(), rows: await ledgerRows(instance) };
    const answer = await pressAs(instance, review, who, theirs);

    expect(answer).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: expect.stringMatching(says) });
    expect({ review: await seen(), rows: await ledgerRows(instance) }).toEqual(before);
  });

  it('a member who writes "nästa" in the chat gets a line that gives nothing away, and no item is opened', async () => {
    const before = { review: await seen(), rows: await ledgerRows(instance) };
    const conversation = await instance.doors.chatOf(review.id);
    await instance.doors.say(conversation, member, 'nästa');

    expect((await instance.doors.messages(conversation, member)).at(-1)).toMatchObject({ from: 'genomgang', text: expect.stringMatching(/^Det kunde jag inte göra åt dig här/) });
    expect({ review: await seen(), rows: await ledgerRows(instance) }).toEqual(before);
  });
});

/** The review but for the moment at which it was read. */
async function seen(): Promise<object> {
  return { ...(await review.read()), now: '' };
}

async function ask(person: string, method: string, path: string, body: unknown): Promise<{ readonly status: number; readonly message: string }> {
  const { url } = instance.doors;
  const { access_token: token } = (await (await post(`${url}/local/token`, { person })).json()) as { access_token: string };
  const answer = await fetch(`${url}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const { error } = (await answer.json()) as { error?: { message: string } };

  return { status: answer.status, message: error?.message ?? '' };
}

function post(url: string, body: unknown): Promise<Response> {
  return fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
}

import { errorView, type ErrorView } from '../../src/contracts/error';
import type { ReviewView } from '../../src/contracts/review';
import { organisations } from '../../src/local/demo-data/organisations';
import type { Store } from '../../src/ports/store';
import { openTestStore } from '../support/stores';
import { withAction } from './support/an-action';
import { openTestDoor, type TestDoor } from './support/door';

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly isOpen: boolean;
}

/** A body that each operation takes, so that the answer is about the right and not about the body. */
const bodies: Readonly<Record<string, unknown>> = {
  planReview: { unitId: 'uppsala-fs', meetingType: 'var', date: '2027-03-09' },
  moveReview: { date: '2027-03-10', reason: 'x' },
  cancelReview: { reason: 'x' },
  adjournReview: { reason: 'x', date: '2027-03-10' },
  markLeaving: { personId: 'x', isGone: true },
  continueWithout: { note: 'x' },
  chooseAdjusters: { personIds: [], date: null },
  planNext: { meetingType: 'host', date: '2027-10-12' },
  reorderItems: { before: null },
  stateOpinion: { kind: 'note', text: 'x' },
  handOver: { to: null },
  endItems: { itemIds: ['A1'], outcome: 'noted' },
  rewordDecision: { texts: [] },
  answerRewording: { isAccepted: true },
  connectChat: { conversationId: 'c' },
  recordAttendance: { attendance: [], confirmed: true },
  addItem: { title: 'x', kind: 'information' },
  writeItem: { version: 0, notes: 'x' },
  tieBriefingFile: { itemId: null },
  chooseActionList: {},
  addLibraryColumns: {},
  chooseTemplate: { link: null },
  checkTemplate: { link: 'https://ltuppsala.sharepoint.com/x' },
  findTemplatePlaces: { link: 'https://ltuppsala.sharepoint.com/x' },
  tagTemplate: { link: 'https://ltuppsala.sharepoint.com/x', choices: {}, filled: false },
  proposeDecision: { version: 0, clauses: [] },
  answerItem: { choice: 'agree' },
  decideItem: { outcome: 'noted', proposalVersion: 0 },
  settleWordEdit: { fileId: 'f', sectionId: 'A1', choice: 'keep', mark: 'm', version: 0 },
  reportAction: { state: 'in-progress' },
  askForLater: { dueDate: '2027-12-31', reason: 'x' },
  answerLater: { approve: true },
};

let store: Store;
let door: TestDoor;
let review: ReviewView;
let operations: readonly (Operation & { readonly name: string })[];

beforeAll(async () => {
  store = await openTestStore();
  door = await openTestDoor(store);
  const { id } = (await door.call<ReviewView>('uppsala-fs.miljosamordnare', 'POST', '/api/reviews', bodies['planReview'])).body;
  await withAction(store, id);
  review = (await door.call<ReviewView>('uppsala-fs.miljosamordnare', 'POST', `/api/reviews/${id}/prepare`)).body;
  operations = await described();
});

afterAll(async () => {
  await door.close();
  await store.close();
});

describe('every route of the description', () => {
  test('asks who it is', async () => {
    const answers = await asked(null);

    expect(answers.length).toBeGreaterThan(25);
    expect(answers.filter(({ status }) => status !== 401)).toEqual([]);
  });

  test.each([
    ['of another tenant', 'kth-skola.ledningens-representant'],
    ['of another unit in the same tenant', 'uppsala-koncern.regiondirektor'],
  ])('does not exist for a person %s, and nothing is changed', async (_name, stranger) => {
    const answers = await asked(stranger);

    expect(answers.filter(({ name, status }) => status !== 404 && name !== 'getMe')).toEqual([]);
    expect(answers.filter(({ name, body }) => name !== 'getMe' && body.error.message.includes(review.title))).toEqual([]);
    expect((await door.call<ReviewView>('uppsala-fs.miljosamordnare', 'GET', `/api/reviews/${review.id}`)).body.version).toBe(review.version);
  });

  test('may be read by the coordinator of the level above until the meeting; theirs to change is nothing but planning', async () => {
    const answers = await asked('uppsala-koncern.miljochef');

    expect(answers.filter(({ status }) => status === 200).map(({ name }) => name)).toEqual(expect.arrayContaining(['getReview', 'getMinutes', 'followReview', 'planReview']));
    expect(answers.filter(({ method, status, name }) => method !== 'get' && status !== 404 && name !== 'planReview')).toEqual([]);
    expect((await door.call<ReviewView>('uppsala-fs.miljosamordnare', 'GET', `/api/reviews/${review.id}`)).body.version).toBe(review.version);
  });

  test('that changes is refused to a reader with whose it is, and nothing is changed', async () => {
    const answers = await asked('uppsala-fs.registrator');
    const changing = answers.filter(({ method }) => method !== 'get');

    expect(changing.filter(({ status }) => status !== 403)).toEqual([]);
    expect(changing.filter(({ body }) => !body.error.message.includes('kan bara'))).toEqual([]);
    expect((await door.call<ReviewView>('uppsala-fs.miljosamordnare', 'GET', `/api/reviews/${review.id}`)).body.version).toBe(review.version);
  });

  test('answers no other id than its own: an id of another tenant is not found', async () => {
    const answer = await door.call<ErrorView>('uppsala-fs.miljosamordnare', 'GET', `/api/units/kth-skola`);

    expect(answer.status).toBe(404);
    expect(answer.body.error.code).toBe('not-found');
  });
});

test('a right that has ended is refused at the next request', async () => {
  const tenantId = organisations.kth.tenantId;
  const unit = await store.units.find(tenantId, 'kth-uf');
  if (!unit) {
    throw new Error('kth-uf is missing');
  }
  const secretary = 'kth-uf.sekreterare';
  expect((await door.call(secretary, 'GET', '/api/reviews?unit=kth-uf')).status).toBe(200);
  await store.units.save(tenantId, {
    unit: { ...unit, appointments: unit.appointments.map((each) => (each.personId === secretary ? { ...each, to: '2027-01-31' } : each)) },
    people: [],
    ledger: { verb: 'save-unit', actor: 'test', at: '2027-03-02T08:00:00.000Z', payload: {} },
  });

  expect((await door.call(secretary, 'GET', '/api/reviews?unit=kth-uf')).status).toBe(404);
});

async function described(): Promise<readonly (Operation & { name: string })[]> {
  const document = (await door.call<{ paths: Record<string, Record<string, { operationId: string; security: unknown[] }>> }>(null, 'GET', '/api/openapi.json')).body;

  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId, security }]) => ({ name: operationId, method, path, isOpen: security.length === 0 })),
  );
}

async function asked(personId: string | null) {
  const answers = [];
  for (const { name, method, path } of operations.filter(({ isOpen }) => !isOpen)) {
    const filled = path.replace('{reviewId}', review.id).replace('{itemId}', review.items[0]?.id ?? '').replace('{unitId}', 'uppsala-fs').replace('{number}', '1').replace('{kind}', 'minutes');
    const query = name === 'listReviews' ? '?unit=uppsala-fs' : name === 'listActions' ? '?scope=unit&unit=uppsala-fs' : name === 'followReview' ? `?review=${review.id}&since=0` : '';
    const answer = await door.call<ErrorView>(personId, method.toUpperCase(), `${filled}${query}`, method === 'get' ? undefined : (bodies[name] ?? {}));
    if (answer.status >= 400) {
      errorView.parse(answer.body);
    }
    answers.push({ name, method, status: answer.status, body: answer.body });
  }

  return answers;
}

import fc from 'fast-check';
import { errorView } from '../../src/contracts/error';
import type { ReviewView } from '../../src/contracts/review';
import { routes } from '../../src/http/routes/routes';
import type { Store } from '../../src/ports/store';
import { openTestStore } from '../support/stores';
import { withAction } from './support/an-action';
import { openTestDoor, type TestDoor } from './support/door';

const coordinator = 'uppsala-fs.miljosamordnare';
const changing = routes.filter((route) => route.method !== 'get' && route.name !== 'planReview');

let store: Store;
let door: TestDoor;
let review: ReviewView;

beforeAll(async () => {
  store = await openTestStore();
  door = await openTestDoor(store);
  const { id } = (await door.call<ReviewView>(coordinator, 'POST', '/api/reviews', { unitId: 'uppsala-fs', meetingType: 'var', date: '2027-03-09' })).body;
  review = (await door.call<ReviewView>(coordinator, 'POST', `/api/reviews/${id}/prepare`)).body;
  await withAction(store, review.id);
});

afterAll(async () => {
  await door.close();
  await store.close();
});

const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom('', '\0', '\ud800', '2027-02-30', '__proto__', '{{#punkter}}', '-1', '9'.repeat(400)));
const anyValue = fc.oneof(anyText, fc.jsonValue({ maxDepth: 2 }), fc.integer(), fc.constant(null));
const fields = ['version', 'clauses', 'reason', 'choice', 'outcome', 'proposalVersion', 'title', 'kind', 'date', 'startTime', 'notes', 'replies', 'figures', 'attendance', 'confirmed', 'itemId', 'conversationId', 'phrase', 'paragraphsBefore', 'state', 'comment', 'dueDate', 'approve'];
const anyBody = fc.oneof(fc.dictionary(fc.constantFrom(...fields), anyValue, { maxKeys: 4 }), fc.jsonValue());

test('whatever is sent to whichever route, the answer is never a fault of ours, and always of the described form', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...changing), anyBody, fc.option(anyText, { freq: 3 }), async (route, body, oddId) => {
      const path = route.path
        .replace(':reviewId', oddId === null ? review.id : encoded(oddId))
        .replace(':itemId', review.items[0]?.id ?? '')
        .replace(':unitId', oddId === null ? 'uppsala-fs' : encoded(oddId))
        .replace(':number', oddId === null ? '1' : encoded(oddId));
      const answer = await door.call('uppsala-fs.sekreterare', route.method.toUpperCase(), path, body);

      expect(answer.status).toBeLessThan(500);
      expect(answer.status < 400 ? route.answer.safeParse(answer.body).success : errorView.safeParse(answer.body).success).toBe(true);
    }),
    { numRuns: 150 },
  );
});

/** As a browser would write it into an address; half a surrogate pair cannot be. */
function encoded(text: string): string {
  return !/\p{Surrogate}/u.test(text) && text !== '' ? encodeURIComponent(text) : '%00';
}

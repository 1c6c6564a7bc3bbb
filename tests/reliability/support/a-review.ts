import type { ItemView } from '../../../src/contracts/agenda-item';
import type { ReviewView } from '../../../src/contracts/review';
import type { LocalInstance } from '../../support/local-instance';

/** KTH's school: who does what in the tests' reviews. */
export const people = {
  coordinator: 'kth-skola.ledningens-representant',
  secretary: 'kth-skola.sekreterare',
  decisionMaker: 'kth-skola.skolchef',
  members: ['kth-skola.administrativ-chef', 'kth-skola.miljoombud'],
} as const;

export const clause = { text: 'ta fram en tidsplan för hållbar utveckling', assignment: null } as const;

/** Overdue a fortnight after the meeting. */
const assigned = { ...clause, assignment: { responsible: 'miljöombud', personId: 'kth-skola.miljoombud', dueDate: '2027-03-30' } };

/** A review in a running local mode, and what is done with it through the API. */
export interface ReviewAtHand {
  readonly id: string;
  read(person?: string): Promise<ReviewView>;
  send<T = ReviewView>(person: string, method: string, path: string, body?: unknown): Promise<T>;
}

export function reviewAtHand({ doors }: LocalInstance, id: string): ReviewAtHand {
  return {
    id,
    read: (person = people.secretary) => doors.call(person, 'GET', `/api/reviews/${id}`),
    send: (person, method, path, body = {}) => doors.call(person, method, `/api/reviews/${id}${path}`, body),
  };
}

/** Plans, prepares, calls and starts a review, with a proposal on the items that are named. */
export async function startedReview(instance: LocalInstance, proposalsOn: readonly string[] = [], meetingType = 'genomgang'): Promise<ReviewAtHand> {
  const plan = { unitId: 'kth-skola', meetingType, date: '2027-03-16', startTime: '13:00', place: '', subjectAreas: ['miljo'] };
  const { id } = await instance.doors.call<ReviewView>(people.coordinator, 'POST', '/api/reviews', plan);
  const review = reviewAtHand(instance, id);
  await review.send(people.coordinator, 'POST', '/prepare');
  for (const item of proposalsOn) {
    await review.send(people.coordinator, 'PUT', `/items/${item}/proposal`, { version: 0, clauses: [assigned] });
  }
  await review.send(people.coordinator, 'POST', '/summons');
  await review.send(people.secretary, 'POST', '/start');

  return review;
}

/** The follow-up's item that is decided in `reviewToClose`. */
export const decidedItem = 'P3';

/**
 * A started follow-up in which one item is decided and the others are struck with their reason: ready to close. Its kallelse lies in the
 * library; its minutes are another document.
 */
export async function reviewToClose(instance: LocalInstance): Promise<ReviewAtHand> {
  const review = await decidedReview(instance, 'uppfoljning', decidedItem);
  await documentsStored(instance, review);

  return review;
}

/** Waits until each of the review's documents lies in the library; a stored one is an event in the ledger, which a test that counts those must not meet. */
export async function documentsStored(instance: LocalInstance, review: ReviewAtHand): Promise<void> {
  await instance.doors.until("that the review's documents are stored", async () => ((await review.read()).documents.every(({ state }) => state === 'stored') ? true : null));
}

/** A started review in which that item is decided and the others are struck with their reason. */
export async function decidedReview(instance: LocalInstance, meetingType: string, decided: string): Promise<ReviewAtHand> {
  const review = await startedReview(instance, [decided], meetingType);
  await review.send(people.secretary, 'POST', '/open-item', { itemId: decided });
  await review.send(people.decisionMaker, 'POST', `/items/${decided}/decision`, { outcome: 'as-proposed', proposalVersion: 1 });
  const { items, attendance } = await review.read();
  for (const item of items.filter(({ id, kind }) => id !== decided && kind !== 'formalia')) {
    await review.send(people.secretary, 'POST', `/items/${item.id}/strike`, { reason: 'Behandlas vid nästa genomgång.' });
  }
  await review.send(people.secretary, 'PUT', '/attendance', { attendance: attendance.map(({ personId, present, note }) => ({ personId, present, note })), confirmed: true });

  return review;
}

export function close(review: ReviewAtHand): Promise<ReviewView> {
  return review.send(people.secretary, 'POST', '/close');
}

export function itemOf(view: ReviewView, id: string): ItemView {
  const item = view.items.find((candidate) => candidate.id === id);
  if (!item) {
    throw new Error(`the agenda has no item ${id}`);
  }

  return item;
}

/** Moves the clock on; what is due by then is done when it answers. */
export async function moveOn(instance: LocalInstance, seconds: number): Promise<void> {
  const { now } = (await (await fetch(`${instance.doors.url}/local/clock`)).json()) as { now: string };
  await instance.doors.moveClock(new Date(Date.parse(now) + seconds * 1_000).toISOString());
}

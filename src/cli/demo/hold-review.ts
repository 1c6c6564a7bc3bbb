import type { ItemView } from '../../contracts/agenda-item';
import type { ReviewView } from '../../contracts/review';
import { demo as texts } from '../../i18n/sv/demo';
import type { CommandIo } from '../io';
import { buttonsOf, says, type Button } from './cards';
import { DemoDiffers, type ChatMessage, type Doors } from './doors';
import type { ItemScript, Scenario } from './scenario';

/** Prepares, holds, decides and stores one review through the same doors as people; throws `DemoDiffers` at the first thing that differs. */
export async function holdReview(doors: Doors, scenario: Scenario, io: CommandIo): Promise<ReviewView> {
  io.out(`\n${scenario.heading}`);
  const prepared = await prepare(doors, scenario, io);
  await doors.moveClock(scenario.times.held);
  await act(doors, scenario.people.secretary, prepared.id, 'start');
  io.out(texts.started);
  const conversation = await doors.chatOf(prepared.id);
  for (const item of prepared.items) {
    await holdItem({ doors, scenario, conversation, reviewId: prepared.id, io }, item);
  }

  return close(doors, scenario, prepared.id, io);
}

interface Meeting {
  readonly doors: Doors;
  readonly scenario: Scenario;
  readonly conversation: string;
  readonly reviewId: string;
  readonly io: CommandIo;
}

async function prepare(doors: Doors, scenario: Scenario, io: CommandIo): Promise<ReviewView> {
  const { coordinator } = scenario.people;
  await doors.moveClock(scenario.times.prepared);
  const { unitId, meetingType, date, subjectAreas } = scenario;
  const planned = await doors.call<ReviewView>(coordinator, 'POST', '/api/reviews', { unitId, meetingType, date, startTime: '13:00', place: '', subjectAreas });
  let review = await act(doors, coordinator, planned.id, 'prepare');
  io.out(texts.prepared(review.title, review.items.length));
  for (const group of scenario.earlier) {
    same(texts.earlier, true, JSON.stringify(review.earlier).includes(group));
  }
  for (const item of review.items) {
    review = await writeItem(doors, scenario, review, item.id);
  }
  await doors.moveClock(scenario.times.sent);
  review = await act(doors, coordinator, planned.id, 'summons');
  same(texts.numbers, review.items.map((_, index) => index + 1), review.items.map((item) => item.number));
  await act(doors, coordinator, planned.id, 'briefing-material');
  io.out(texts.sent);

  return review;
}

async function writeItem(doors: Doors, scenario: Scenario, review: ReviewView, itemId: string): Promise<ReviewView> {
  const script = scenario.items[itemId];
  const { coordinator } = scenario.people;
  const path = `/api/reviews/${review.id}/items/${itemId}`;
  let current = review;
  if (script?.writes) {
    current = await doors.call(coordinator, 'PATCH', path, { ...script.writes, version: itemOf(current, itemId).version });
  }
  if (script?.proposal) {
    current = await doors.call(coordinator, 'PUT', `${path}/proposal`, { version: itemOf(current, itemId).proposal?.version ?? 0, clauses: script.proposal });
  }

  return current;
}

async function holdItem(meeting: Meeting, item: ItemView): Promise<void> {
  const { doors, scenario, io, reviewId } = meeting;
  const script: ItemScript = scenario.items[item.id] ?? { outcome: 'noted' };
  const path = `/api/reviews/${reviewId}/items/${item.id}`;
  if (script.outcome === 'struck') {
    await doors.call(scenario.people.secretary, 'POST', `${path}/strike`, { reason: '' });
    io.out(texts.struck(item.number ?? 0, item.title));

    return;
  }
  await doors.say(meeting.conversation, scenario.people.secretary, 'nästa');
  const card = await messageWith(meeting, scenario.people.decisionMaker, item.title);
  if (script.proposal) {
    await decideInChat(meeting, item, script, card);
  } else if (item.kind !== 'formalia') {
    await doors.call(scenario.people.secretary, 'POST', `${path}/decision`, { outcome: script.outcome, proposalVersion: 0 });
  }
  const view = itemOf(await doors.call<ReviewView>(scenario.people.secretary, 'GET', `/api/reviews/${reviewId}`), item.id);
  io.out(texts.item(item.number ?? 0, item.title, view.decision?.text ?? texts.formalia));
}

async function decideInChat(meeting: Meeting, item: ItemView, script: ItemScript, shown: ChatMessage): Promise<void> {
  const { doors, scenario, conversation, reviewId } = meeting;
  for (const [index, person] of scenario.people.members.entries()) {
    await press(meeting, { person, title: index === 0 ? texts.disagree : texts.agree, marker: item.title });
  }
  if (script.outcome === 'amended') {
    const current = itemOf(await doors.call<ReviewView>(scenario.people.decisionMaker, 'GET', `/api/reviews/${reviewId}`), item.id);
    await doors.call(scenario.people.decisionMaker, 'POST', `/api/reviews/${reviewId}/items/${item.id}/decision`, {
      outcome: 'amended',
      proposalVersion: current.proposal?.version ?? 0,
      clauses: script.amended,
    });
  } else {
    await press(meeting, { person: scenario.people.decisionMaker, title: texts.asProposed, marker: item.title });
  }
  await doors.until(texts.cardEnded(item.title), async () => {
    const member = scenario.people.members[0] ?? scenario.people.secretary;
    const message = (await doors.messages(conversation, member)).find(({ activityId }) => activityId === shown.activityId);

    return message && !buttonsOf(message.card).some(({ title }) => title === texts.agree) ? message : null;
  });
}

/** A person presses the button with that title on the latest card that shows the item. */
async function press(meeting: Meeting, wanted: { readonly person: string; readonly title: string; readonly marker: string }): Promise<void> {
  const { doors, conversation } = meeting;
  const { message, button } = await doors.until(texts.button(wanted.title, wanted.marker), async () => {
    const found = await messageWith(meeting, wanted.person, wanted.marker);
    const pressable: Button | undefined = buttonsOf(found.card).find(({ title }) => title === wanted.title);

    return pressable ? { message: found, button: pressable } : null;
  });
  const answer = await doors.press(conversation, { person: wanted.person, activityId: message.activityId, verb: button.verb, data: button.data });
  same(`${wanted.title}: ${JSON.stringify(answer.value).slice(0, 300)}`, 'application/vnd.microsoft.card.adaptive', answer.type);
}

function messageWith({ doors, conversation }: Meeting, person: string, title: string): Promise<ChatMessage> {
  return doors.until(texts.card(title), async () =>
    (await doors.messages(conversation, person)).findLast(({ card, text }) => says(card, title) && !text.includes(texts.agendaWord) && buttonsOf(card).length >= 0 && !says(card, texts.agendaWord)),
  );
}

async function close(doors: Doors, scenario: Scenario, reviewId: string, io: CommandIo): Promise<ReviewView> {
  const { secretary } = scenario.people;
  await doors.moveClock(scenario.times.ended);
  const review = await doors.call<ReviewView>(secretary, 'GET', `/api/reviews/${reviewId}`);
  const attendance = review.attendance.map(({ personId, present, note }) => ({ personId, present, note }));
  await doors.call(secretary, 'PUT', `/api/reviews/${reviewId}/attendance`, { attendance, confirmed: true });
  await act(doors, secretary, reviewId, 'close');
  const stored = await doors.until(texts.draft, async () => {
    const current = await doors.call<ReviewView>(secretary, 'GET', `/api/reviews/${reviewId}`);

    return current.minutesDraft?.state === 'stored' ? current : null;
  });
  io.out(texts.closed(stored.items.filter((item) => item.paragraph !== null).map((item) => item.paragraph ?? 0)));

  return stored;
}

function act(doors: Doors, person: string, reviewId: string, verb: string): Promise<ReviewView> {
  return doors.call<ReviewView>(person, 'POST', `/api/reviews/${reviewId}/${verb}`, {});
}

function itemOf(review: ReviewView, itemId: string): ItemView {
  const item = review.items.find((candidate) => candidate.id === itemId);
  if (!item) {
    throw new DemoDiffers(texts.differs('agenda', itemId, review.items.map(({ id }) => id).join(', ')));
  }

  return item;
}

/** Ends the demo where two things that should be the same are not. */
export function same(what: string, expected: unknown, found: unknown): void {
  if (JSON.stringify(expected) !== JSON.stringify(found)) {
    throw new DemoDiffers(texts.differs(what, JSON.stringify(expected), JSON.stringify(found)));
  }
}

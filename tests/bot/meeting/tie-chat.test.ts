import { createBotFixture, tenantId, type BotFixture, type PressAnswer, type SeenCard } from '../support/bot-fixture';

let fixture: BotFixture;
let chat = '';

beforeAll(async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  fixture = await createBotFixture();
});
beforeEach(async () => {
  await fixture.begin();
  ({ conversationId: chat } = await fixture.chat.createMeetingChat({ tenantId, title: 'Ett möte', reviewId: null, members: ['sekreterare', 'ledamot-1', 'granne'] }));
});
afterAll(() => fixture.close());

const cardOf = (answer: PressAnswer) => answer.value as SeenCard;
const greeting = async (person: string) => {
  const [message, ...others] = await fixture.sees(person, chat);
  if (!message) {
    throw new Error('no greeting');
  }

  return { message, others };
};

it('the bot greets a chat once, says what it does and names the help; no review is told to the whole chat', async () => {
  const { message, others } = await greeting('ledamot-1');

  expect(others).toEqual([]);
  expect(JSON.stringify(message.card)).toContain('@Genomgång hjälp');
  expect(JSON.stringify(message.card)).not.toContain('Ledningens miljögenomgång');
});

it('whoever plans or leads chooses among their own reviews without a chat, and the cards come here', async () => {
  await fixture.world.store.chats.connect(tenantId, fixture.conversation, 'another');
  const { message } = await greeting('sekreterare');
  const chosen = cardOf(await fixture.pressOn('sekreterare', message, 'choose-review', { where: chat }));
  expect(JSON.stringify(chosen.body)).toContain(fixture.reviewId);

  const answer = await fixture.pressOn('sekreterare', { activityId: message.activityId, card: chosen }, 'connect-chat', { where: chat, inputs: { chosen: fixture.reviewId } });
  await fixture.drain();

  expect(JSON.stringify(cardOf(answer).body)).toContain('Ledningens miljögenomgång');
  expect((await fixture.world.store.chats.conversationOfReview(tenantId, fixture.reviewId))?.id).toBe(chat);
});

it.each(['ledamot-1', 'granne'])('%s has no review to tie, and may tie none', async (person) => {
  await fixture.world.store.chats.connect(tenantId, fixture.conversation, 'another');
  const { message } = await greeting(person);
  const none = cardOf(await fixture.pressOn(person, message, 'choose-review', { where: chat }));
  expect(JSON.stringify(none.body)).toContain('Du har ingen genomgång att koppla hit');

  const chosen = cardOf(await fixture.pressOn('sekreterare', message, 'choose-review', { where: chat }));
  await fixture.pressOn(person, { activityId: message.activityId, card: chosen }, 'connect-chat', { where: chat, inputs: { chosen: fixture.reviewId } });
  expect(await fixture.world.store.chats.conversationOfReview(tenantId, fixture.reviewId)).toBeNull();
});

import { createBotFixture, tenantId, type BotFixture } from '../support/bot-fixture';

let fixture: BotFixture;

beforeAll(async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  fixture = await createBotFixture();
});
beforeEach(() => fixture.begin());
afterAll(() => fixture.close());

const message = () => ({ topic: 'chat.card' as const, key: 'card', reviewId: fixture.reviewId, cardKey: 'item:A3' });
const deliver = (change: object = {}, attempts = 0) => fixture.bot.deliverCard(tenantId, { ...message(), ...change }, attempts);
const cards = async () => (await fixture.sees('ledamot-1')).filter((seen) => seen.card !== null);

it('the card is posted once and updated in place afterwards', async () => {
  await deliver();
  await deliver();

  expect(await cards()).toMatchObject([{ updated: true }]);
});

it('the one who decides, leads or writes has a view of their own', async () => {
  await deliver();

  expect((await cards())[0]?.card?.refresh?.userIds).toHaveLength(2);
});

it('a card whose message is gone is posted anew, once', async () => {
  await deliver();
  await deleteAll();
  await deliver();
  await deliver();

  expect(await cards()).toHaveLength(1);
});

it('"visa igen" posts the card at the bottom and leaves a pointer where it was', async () => {
  await deliver();
  await deliver({ repost: true });
  const [old, fresh] = await cards();

  expect(old?.card?.fallbackText).toContain('längre ner i chatten');
  expect(fresh?.card?.actions.length).toBeGreaterThan(1);
});

it('a chat service that is busy is asked again when it said, not before', async () => {
  await fixture.fault({ match: '/activities', kind: 'throttle', seconds: 7 });

  await expect(deliver()).rejects.toMatchObject({ name: 'DeliveryFault', retryAt: new Date(fixture.now.value.getTime() + 7_000) });
  await deliver();
  expect(await cards()).toHaveLength(1);
});

it.each(['unavailable', 'locked'])('a chat service that is %s leaves the card to the worker, and nothing is posted twice', async (kind) => {
  await fixture.fault({ match: 'POST', kind });

  await expect(deliver()).rejects.toMatchObject({ name: 'DeliveryFault', retryAt: null });
  await deliver();
  expect(await cards()).toHaveLength(1);
});

describe.each(['lost', 'reset'])('a post whose answer is %s', (kind) => {
  const isPosted = kind === 'lost';

  beforeEach(() => fixture.fault({ match: 'POST', kind }));

  it('is never followed by a second card, also after further changes and a crash', async () => {
    await expect(deliver()).rejects.toMatchObject({ name: 'DeliveryFault', isInDoubt: true });
    await expect(deliver()).rejects.toMatchObject({ isInDoubt: true });
    await expect(deliver({}, 1)).rejects.toMatchObject({ isInDoubt: true });

    expect(await cards()).toHaveLength(isPosted ? 1 : 0);
  });

  it('is followed by a card where somebody asks for it', async () => {
    await expect(deliver()).rejects.toMatchObject({ isInDoubt: true });
    await deliver({ repost: true });
    await deliver();

    expect((await cards()).at(-1)).toMatchObject({ updated: true });
    expect(await cards()).toHaveLength(isPosted ? 2 : 1);
  });
});

it('a card that came though nobody told is taken up by the first press on it, and brought up to date', async () => {
  await fixture.fault({ match: `POST /v3/conversations/${fixture.conversation}/activities`, kind: 'lost' });
  await fixture.drain();
  expect(await fixture.world.store.chats.findCard(tenantId, fixture.reviewId, 'item:A3')).toMatchObject({ activityId: null, isInDoubt: true });

  await fixture.press('ledamot-1', 'answer-agree');
  await fixture.drain();

  expect(await cards()).toMatchObject([{ updated: true }]);
  expect(await fixture.world.store.chats.findCard(tenantId, fixture.reviewId, 'item:A3')).toMatchObject({ activityId: (await cards())[0]?.activityId, isInDoubt: false });
});

it('a crash between the post and our note of it leaves one card', async () => {
  const saveCard = jest.spyOn(fixture.world.store.chats, 'saveCard').mockRejectedValueOnce(new Error('killed'));
  await expect(deliver()).rejects.toMatchObject({ message: expect.stringContaining('killed') as string });
  saveCard.mockRestore();

  await expect(deliver({}, 1)).rejects.toMatchObject({ isInDoubt: true });
  expect(await cards()).toHaveLength(1);
});

it('a crash in the middle of "visa igen" posts the card no third time', async () => {
  await deliver();
  const saveCard = jest.spyOn(fixture.world.store.chats, 'saveCard').mockRejectedValueOnce(new Error('killed'));
  await expect(deliver({ repost: true })).rejects.toThrow('killed');
  saveCard.mockRestore();
  await deliver({ repost: true }, 1);

  expect(await cards()).toHaveLength(2);
});

it('a chat service that is down before the post is asked again', async () => {
  await fixture.fault({ match: '/v3/', kind: 'reset' });
  await expect(deliver()).rejects.toMatchObject({ isInDoubt: false });
  await deliver();

  expect(await cards()).toHaveLength(1);
});

it('a failed update that is not a missing message posts nothing', async () => {
  await deliver();
  await fixture.fault({ match: 'PUT', kind: 'unavailable' });

  await expect(deliver()).rejects.toMatchObject({ name: 'DeliveryFault' });
  expect(await cards()).toHaveLength(1);
});

it('members that cannot be fetched leave the card without views of its own', async () => {
  await fixture.fault({ match: 'pagedmembers', kind: 'locked' });
  await deliver();

  expect((await cards())[0]?.card?.refresh).toBeUndefined();
});

it('a review without a chat has nothing to deliver', async () => {
  await expect(fixture.bot.deliverCard('tenant-2', message())).resolves.toBeUndefined();
});

it('a chat at an address off the list is never called (T2)', async () => {
  const known = await fixture.world.store.chats.findConversation(tenantId, fixture.conversation);
  await fixture.world.store.chats.saveConversation(tenantId, {
    id: fixture.conversation,
    kind: 'meeting',
    reviewId: fixture.reviewId,
    reference: { ...(known?.reference as object), serviceUrl: 'https://evil.example/' },
  });

  await expect(deliver()).rejects.toMatchObject({ name: 'DeliveryFault', message: expect.stringContaining('not allowed') as string });
});

async function deleteAll(): Promise<void> {
  for (const { activityId } of await cards()) {
    await fetch(`${fixture.url}/local/connector/v3/conversations/${encodeURIComponent(fixture.conversation)}/activities/${activityId}`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${await fixture.signIn.botToken()}` },
    });
  }
}

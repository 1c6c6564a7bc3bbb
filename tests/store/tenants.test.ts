import type { Store } from '../../src/ports/store';
import type { Database } from '../../src/store/tables';
import { anAction, anEntry, aUnitInStore, changeReview, withReview } from '../support/store-data';
import { emptyStore, storesUnderTest } from '../support/stores';

const person = { id: 'fs.chef', objectId: 'object-1', name: 'Förvaltningschef' };
const conversation = { id: 'chat-1', kind: 'meeting', reviewId: null, reference: { bot: { id: 'å' } } } as const;
const card = { reviewId: 'r1', cardKey: 'agenda', conversationId: 'chat-1', activityId: '1' };
const template = { link: 'https://x', siteId: 's', driveId: 'd', itemId: 'i', name: 'Mall.docx', eTag: '"1"' };

describe.each(storesUnderTest())('units, chats and templates in $name', ({ openWithDatabase }) => {
  let store: Store;
  let db: Database;

  beforeAll(async () => {
    ({ store, db } = await openWithDatabase());
  });
  afterEach(() => emptyStore(db));
  afterAll(() => store.close());

  test('the same ids in two tenants are two things; a third tenant has none of them', async () => {
    for (const tenant of ['one', 'two']) {
      await withReview(store, { place: tenant }, tenant);
      await store.units.save(tenant, { unit: { ...aUnitInStore, name: tenant }, people: [{ ...person, name: tenant }], ledger: anEntry() });
      await store.chats.saveConversation(tenant, conversation);
      await store.chats.connect(tenant, 'chat-1', 'r1');
      await store.chats.saveCard(tenant, { ...card, activityId: tenant });
      await store.templates.save(tenant, { ...template, name: tenant });
      await changeReview(store, { tenantId: tenant, requestKey: 'same', counters: ['action'] }, ({ counters }) => ({
        counters: { action: counters['action']! + 1 },
        actions: [anAction(counters['action']! + 1, { text: tenant })],
      }));
    }

    expect(await everythingOf('one')).toEqual(Array.from({ length: 10 }, () => 'one'));
    expect(await everythingOf('two')).toEqual(Array.from({ length: 10 }, () => 'two'));
    expect(await everythingOf('three')).toEqual(Array.from({ length: 10 }, () => undefined));
    expect(await changeReview(store, { tenantId: 'three' })).toMatchObject({ kind: 'refused', refusal: { code: 'not-found' } });
    expect(await store.reviews.list('three', ['fs'])).toEqual([]);
    expect(await store.ledger.rows('three', 'review:r1')).toEqual([]);
  });

  async function everythingOf(tenant: string): Promise<readonly unknown[]> {
    const review = await store.reviews.find(tenant, 'r1');
    const chat = await store.chats.conversationOfReview(tenant, 'r1');

    return [
      review?.review.place,
      review?.unit.name,
      (await store.units.find(tenant, 'fs'))?.name,
      (await store.units.ofPerson(tenant, 'fs.chef', '2027-03-09'))[0]?.name,
      (await store.units.personByObjectId(tenant, 'object-1'))?.name,
      (await store.units.people(tenant, ['fs.chef']))[0]?.name,
      chat ? (await store.chats.findCard(tenant, 'r1', 'agenda'))?.activityId : undefined,
      (await store.templates.find(tenant, 'https://x'))?.name,
      (await store.reviews.actionsOf(tenant, 'r1'))[0]?.text,
      (await store.reviews.openActions(tenant, 'fs', 'other'))[0]?.text,
    ];
  }

  test('a person belongs to a unit from the first day of a role to its last', async () => {
    await store.units.save('one', { unit: aUnitInStore, people: [person], ledger: anEntry() });
    const unitsOn = async (day: string): Promise<number> => (await store.units.ofPerson('one', 'fs.sekreterare', day)).length;

    expect([await unitsOn('2025-12-31'), await unitsOn('2026-01-01'), await unitsOn('2027-06-30'), await unitsOn('2027-07-01')]).toEqual([0, 1, 1, 0]);
  });

  test('a chat belongs to one review at a time, and a review has one chat', async () => {
    await store.chats.saveConversation('one', conversation);
    await store.chats.saveConversation('one', { ...conversation, id: 'chat-2' });
    await store.chats.connect('one', 'chat-1', 'r1');
    await store.chats.connect('one', 'chat-2', 'r1');
    expect((await store.chats.conversationOfReview('one', 'r1'))?.id).toBe('chat-2');
    expect((await store.chats.findConversation('one', 'chat-1'))?.reviewId).toBeNull();

    await store.chats.connect('one', 'chat-2', 'r2');
    expect(await store.chats.conversationOfReview('one', 'r1')).toBeNull();
  });

  test('a chat that is heard from again keeps its review', async () => {
    await store.chats.saveConversation('one', conversation);
    await store.chats.connect('one', 'chat-1', 'r1');
    await store.chats.saveConversation('one', { ...conversation, reference: { serviceUrl: 'new' } });

    expect(await store.chats.findConversation('one', 'chat-1')).toEqual({ ...conversation, reviewId: 'r1', reference: { serviceUrl: 'new' } });
  });

  test('a chat that is not known cannot be connected', async () => {
    await expect(store.chats.connect('one', 'chat-9', 'r1')).rejects.toThrow('not known');
  });

  test('a card and a template that are saved again are replaced', async () => {
    await store.chats.saveCard('one', card);
    await store.chats.saveCard('one', { ...card, activityId: '2' });
    await store.templates.save('one', template);
    await store.templates.save('one', { ...template, eTag: '"2"' });

    expect(await store.chats.findCard('one', 'r1', 'agenda')).toEqual({ ...card, activityId: '2', isInDoubt: false });
    expect(await store.templates.find('one', 'https://x')).toEqual({ ...template, eTag: '"2"' });
  });
});

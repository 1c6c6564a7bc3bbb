import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demo as words } from '../../src/i18n/sv/demo';
import { startLocalInstance, type LocalInstance } from '../support/local-instance';
import { clause, documentsStored, itemOf, moveOn, people, startedReview, type ReviewAtHand } from './support/a-review';
import { addChatFault, buttonOn, cardsOf, ledgerRows, pressAs } from './support/chat';

jest.setTimeout(180_000);

const { secretary, decisionMaker, members } = people;
const [member] = members;
const CARD = 'application/vnd.microsoft.card.adaptive';

let dataFolder: string;
let instance: LocalInstance;

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'genomgang-chat-'));
  instance = await startLocalInstance(dataFolder);
});
afterAll(async () => {
  await instance.kill();
  await rm(dataFolder, { recursive: true, force: true });
});

const titleOf = async (review: ReviewAtHand, item: string) => itemOf(await review.read(), item).title;
const open = (review: ReviewAtHand, itemId: string) => review.send(secretary, 'POST', '/open-item', { itemId });
const decide = (review: ReviewAtHand, item: string) => review.send(decisionMaker, 'POST', `/items/${item}/decision`, { outcome: 'as-proposed', proposalVersion: 1 });

describe('while the chat service is down', () => {
  it.each(['unavailable', 'reset', 'throttle'] as const)('%s: the meeting goes on in the tab; afterwards each item has one card, as it then stands', async (kind) => {
    const review = await startedReview(instance, ['3', '12']);
    const titles = [await titleOf(review, '3'), await titleOf(review, '12')];
    const conversation = await instance.doors.chatOf(review.id);
    await addChatFault(instance, { kind, match: `/v3/conversations/${conversation}`, times: 40, seconds: 30 });

    await open(review, '3');
    await review.send(member, 'POST', '/items/3/answer', { choice: 'agree' });
    await decide(review, '3');
    expect(itemOf(await open(review, '12'), '3')).toMatchObject({ state: 'ended', decision: { outcome: 'as-proposed' } });
    expect(await Promise.all(titles.map((title) => cardsOf(instance, review, { title })))).toEqual([[], []]);

    await instance.doors.until('both cards', async () => {
      await moveOn(instance, 120);
      const cards = await Promise.all(titles.map((title) => cardsOf(instance, review, { title })));

      return cards.every(({ length }) => length > 0) ? true : null;
    });
    await decide(review, '12');
    await moveOn(instance, 3_600);
    for (const title of titles) {
      const cards = await cardsOf(instance, review, { title });
      expect(cards).toHaveLength(1);
      expect(JSON.stringify(cards[0]?.card)).toContain('Beslutat enligt förslag');
    }
  });
});

describe('what is delivered twice has one effect', () => {
  let review: ReviewAtHand;
  let title: string;

  beforeEach(async () => {
    review = await startedReview(instance, ['3']);
    await review.send(people.coordinator, 'PUT', '/items/3/proposal', { version: 1, clauses: [{ ...clause, assignment: { responsible: 'miljöombud', personId: members[1], dueDate: '2027-10-01' } }] });
    title = await titleOf(review, '3');
    await documentsStored(instance, review);
  });

  it('"nästa" opens one item', async () => {
    await addChatFault(instance, { kind: 'duplicate', match: 'bot message' });
    const before = await ledgerRows(instance);
    const [first] = (await review.read()).items;
    await instance.doors.say(await instance.doors.chatOf(review.id), secretary, 'nästa');

    const after = await review.read();
    expect(after.openItemId).toBe(first?.id);
    expect(after.items.filter(({ state }) => state !== 'waiting')).toHaveLength(1);
    expect(await ledgerRows(instance)).toBe(before + 1);
  });

  it('a press on a svar and on "Beslut enligt förslag": one svar, one decision, one action', async () => {
    await open(review, '3');
    const agree = await buttonOn(instance, review, { person: member, button: words.agree, title });
    const before = await ledgerRows(instance);
    await addChatFault(instance, { kind: 'duplicate', match: 'bot invoke answer-agree' });
    expect(await pressAs(instance, review, member, agree)).toMatchObject({ statusCode: 200, type: CARD });
    expect(itemOf(await review.read(), '3').answers).toMatchObject([{ personId: member, choice: 'agree' }]);
    expect(await ledgerRows(instance)).toBe(before + 1);

    const asProposed = await buttonOn(instance, review, { person: decisionMaker, button: words.asProposed, title });
    await addChatFault(instance, { kind: 'duplicate', match: 'bot invoke decide-as-proposed' });
    expect(await pressAs(instance, review, decisionMaker, asProposed)).toMatchObject({ statusCode: 200, type: CARD });
    expect((await review.read()).actions).toHaveLength(1);
    expect(await ledgerRows(instance)).toBe(before + 2);
  });

  it('three presses at the same moment, each with an id of its own, decide once and are all answered with the card', async () => {
    await open(review, '3');
    const asProposed = await buttonOn(instance, review, { person: decisionMaker, button: words.asProposed, title });
    const before = await ledgerRows(instance);
    const answers = await Promise.all([1, 2, 3].map(() => pressAs(instance, review, decisionMaker, asProposed)));

    expect(answers.map(({ type }) => type)).toEqual([CARD, CARD, CARD]);
    expect(JSON.stringify(answers)).not.toContain('redan avslutad');
    expect((await review.read()).actions).toHaveLength(1);
    expect(await ledgerRows(instance)).toBe(before + 1);
  });
});

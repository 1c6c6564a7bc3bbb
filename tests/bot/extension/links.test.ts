import { createBotFixture, type BotFixture } from '../support/bot-fixture';
import { decideBehind, extend } from '../support/extension';
import { aDecision } from '../support/some-cards';

let fixture: BotFixture;
let number = 500;

beforeAll(async () => {
  fixture = await createBotFixture();
});
afterAll(() => fixture.close());
beforeEach(async () => {
  await fixture.begin();
  number += 10;
});

test('a link to a review, an item and a decided item unfolds to what it is', async () => {
  expect(textOf(await unfolded('chef', fixture.reviewId))).toMatch(/Ledningens miljögenomgång – vår 2027.*tisdag 9 mars.*Genomgången pågår · Fastighet och service/);
  expect(textOf(await unfolded('chef', `${fixture.reviewId}.A4`))).toMatch(/Punkt 4.*Redovisning av revision/);
  await decideBehind(fixture, 'A3', { decision: aDecision(), paragraph: 7 });
  expect(textOf(await unfolded('ledamot-2', `${fixture.reviewId}.A3`))).toMatch(/§ 7 · Beslutat enligt förslag.*uppdra åt avdelningschef drift/);
});

test('a link to an action unfolds to it', async () => {
  await decideBehind(fixture, 'A3', { decision: aDecision() }, [{ number }]);

  expect(textOf(await unfolded('ledamot-1', `atgard-${number}`))).toMatch(/uppdatera laglistan/);
});

test.each(['granne', 'okand'])('%s, who may not read it, gets a card without content', async (person) => {
  await decideBehind(fixture, 'A3', { decision: aDecision() }, [{ number }]);
  for (const id of [fixture.reviewId, `${fixture.reviewId}.A3`, `atgard-${number}`, 'finnsinte', 'atgard-999999']) {
    expect(await unfolded(person, id)).toEqual(neutral(id));
  }
});

test('what does not exist, or is confidential, is a card without content also for those who may read it', async () => {
  await decideBehind(fixture, 'A3', { confidential: true, decision: aDecision() }, [{ number, confidential: true }]);
  for (const id of ['finnsinte', `${fixture.reviewId}.A99`, 'atgard-999999', `${fixture.reviewId}.A3`, `atgard-${number}`]) {
    expect(await unfolded('chef', id)).toEqual(neutral(id));
  }
});

test('without the app nobody gets any content', async () => {
  expect(await unfolded('chef', fixture.reviewId, 'anonymousQueryLink')).toEqual(neutral(fixture.reviewId));
});

test.each(['https://evil.example/l/atgard-1', 'javascript:alert(1)', '//x/l/atgard-1', 'x'.repeat(5_000), '', 12, null])('%j is no link of ours: nothing unfolds', async (url) => {
  for (const name of ['queryLink', 'anonymousQueryLink']) {
    expect((await extend(fixture, 'chef', name, { url })).composeExtension).toMatchObject({ type: 'result', attachments: [] });
  }
});

test('the chat is not taken for one that the bot is in', async () => {
  const personal = 'a:ledamot-3';
  await extend(fixture, 'ledamot-3', 'queryLink', { url: `${fixture.url}/l/${fixture.reviewId}` }, personal);

  expect(await fixture.world.store.chats.findConversation('tenant-1', personal)).toBeNull();
});

async function unfolded(person: string, id: string, name = 'queryLink') {
  const { composeExtension } = await extend(fixture, person, name, { url: `${fixture.url}/l/${id}` });

  return composeExtension?.attachments?.[0]?.content;
}

function neutral(id: string) {
  return expect.objectContaining({
    body: [expect.objectContaining({ text: 'Genomgång' }), expect.objectContaining({ text: expect.stringContaining('Innehållet visas i fliken') as string })],
    actions: [{ type: 'Action.OpenUrl', title: 'Öppna i Genomgång', url: `${fixture.url}/l/${id}` }],
  }) as unknown;
}

function textOf(card: object | undefined): string {
  return JSON.stringify((card as { readonly body?: unknown } | undefined)?.body);
}

import { createBotFixture, tenantId, type BotFixture } from '../support/bot-fixture';
import { decideBehind, search, extend } from '../support/extension';
import { aDecision } from '../support/some-cards';

const hostile = '[klicka](https://evil.example) <b>x</b> <at>alla</at> *fet* https://evil.example';

let fixture: BotFixture;
let number = 100;

beforeAll(async () => {
  fixture = await createBotFixture();
});
afterAll(() => fixture.close());
beforeEach(async () => {
  await fixture.begin();
  number += 10;
});

test('a decision is found by its words, and inserted as a card that acts on nothing', async () => {
  await decideBehind(fixture, 'A3', { decision: aDecision({ actions: [number] }), paragraph: number });
  const [found] = attachments(await search(fixture, 'ledamot-1', 'searchDecisions', `§ ${number} myndighetskrav`));

  expect(found?.contentType).toBe('application/vnd.microsoft.card.adaptive');
  expect(found?.preview).toEqual({
    contentType: 'application/vnd.microsoft.card.thumbnail',
    content: { title: 'Förändring i lagstiftning och myndighetskrav', text: expect.stringContaining(`§ ${number} · Beslutat enligt förslag · tisdag 9 mars · 2027`) as string },
  });
  const text = textOf(found?.content);
  expect(text).toContain('Förvaltningschefen beslutar att uppdra åt avdelningschef drift att uppdatera laglistan, senast 2027-06-30.');
  expect(text).toContain(`Åtgärd ${number} · avdelningschef drift · klart senast 2027-06-30`);
  expect(found?.content['actions']).toEqual([{ type: 'Action.OpenUrl', title: 'Visa i fliken', url: `${fixture.url}/l/${fixture.reviewId}.A3` }]);
});

test('an action is found by its number, and its card says what, who and when', async () => {
  await decideBehind(fixture, 'A3', { decision: aDecision() }, [{ number }]);
  const [found] = attachments(await search(fixture, 'ledamot-1', 'searchActions', `åtgärd ${number}`));

  expect(textOf(found?.content)).toMatch(new RegExp(`Åtgärd ${number} · Öppen.*uppdatera laglistan.*Ansvarig: avdelningschef drift, klart senast 30 juni 2027`));
  expect(found?.content['actions']).toEqual([{ type: 'Action.OpenUrl', title: 'Visa i fliken', url: `${fixture.url}/l/atgard-${number}` }]);
});

test('the list shows the latest before anything is written, and goes on where it ended', async () => {
  await decideBehind(fixture, 'A3', { decision: aDecision({ at: '2027-03-09T13:00:00.000Z' }) });
  await decideBehind(fixture, 'A4', { decision: aDecision({ outcome: 'noted', clauses: [], at: '2027-03-09T13:01:00.000Z' }) });
  const first = attachments(await extend(fixture, 'chef', 'query', { commandId: 'searchDecisions', parameters: [{ name: 'initialRun', value: 'true' }], queryOptions: { skip: 0, count: 1 } }));
  const next = attachments(await search(fixture, 'chef', 'searchDecisions', '', { queryOptions: { skip: 1, count: 1 } }));

  expect([...first, ...next].map(({ preview }) => preview.content.title)).toEqual(['Redovisning av revision', 'Förändring i lagstiftning och myndighetskrav']);
});

test('another unit’s person finds nothing, nobody finds what is confidential, and another tenant’s is not there', async () => {
  await decideBehind(fixture, 'A3', { title: `Unik${number}`, decision: aDecision() }, [{ number, text: `unik${number}` }]);
  await decideBehind(fixture, 'A4', { title: `Unik${number} sekretess`, confidential: true, decision: aDecision() }, [{ number: number + 1, text: `unik${number}`, itemId: 'A4', confidential: true }]);
  const found = async (person: string, command: string) => attachments(await search(fixture, person, command, `unik${number}`)).map(({ preview }) => preview.content.title);

  expect(await found('chef', 'searchDecisions')).toEqual([`Unik${number}`]);
  expect(await found('chef', 'searchActions')).toEqual([`Åtgärd ${number}: unik${number}`]);
  expect([await found('granne', 'searchDecisions'), await found('granne', 'searchActions')]).toEqual([[], []]);
  expect(await fixture.world.store.search.decisions('tenant-2', { unitIds: ['fs', 'annan'], words: '', today: '2027-03-10', limit: 10, skip: 0 })).toEqual([]);
  expect(tenantId).not.toBe('tenant-2');
});

test('what is written in a decision is only text, in the list and on the card', async () => {
  await decideBehind(fixture, 'A3', { title: `Fientlig${number} ${hostile}`, decision: aDecision({ clauses: [{ text: hostile, assignment: { responsible: hostile, personId: null, dueDate: '2027-06-30' } }], actions: [number] }) }, [{ number, text: `fientlig${number} ${hostile}`, responsible: hostile }]);
  const found = [...attachments(await search(fixture, 'chef', 'searchDecisions', `fientlig${number}`)), ...attachments(await search(fixture, 'chef', 'searchActions', `fientlig${number}`))];

  expect(found).toHaveLength(2);
  for (const { content, preview } of found) {
    expect(JSON.stringify(content.body)).not.toMatch(/https:\/\/evil|[^\\]\[klicka\]|[^\\]<b>/);
    expect(JSON.stringify(preview)).not.toMatch(/https:\/\/evil|<|>/);
  }
});

test('who is in no unit is told whom to ask; who finds nothing how to search', async () => {
  expect((await search(fixture, 'okand', 'searchDecisions', '')).composeExtension).toMatchObject({ type: 'message', text: expect.stringContaining('känner inte igen dig') as string });
  expect((await search(fixture, 'chef', 'searchDecisions', 'finnsinte')).composeExtension).toMatchObject({ type: 'message', text: expect.stringContaining('§ 12') as string });
});

test.each([
  ['another command', { commandId: 'dropTables' }],
  ['nothing', null],
  ['a text', 'x'],
  ['no parameters', { commandId: 'searchActions' }],
  ['parameters that are none', { commandId: 'searchActions', parameters: 'x', queryOptions: { skip: -1, count: 'many' } }],
])('%s is answered in words, not with an error', async (_what, value) => {
  const answer = await extend(fixture, 'chef', 'query', value);

  expect(answer.composeExtension?.type).toMatch(/^(message|result)$/);
});

test('a fault of ours is said where the results would stand, and the log holds no words', async () => {
  const { world } = fixture;
  const { search: real } = world.store;
  Object.assign(world.store, { search: { ...real, decisions: () => Promise.reject(new Error('away')) } });
  const answer = await search(fixture, 'chef', 'searchDecisions', 'hemligaordet');
  Object.assign(world.store, { search: real });

  expect(answer.composeExtension).toMatchObject({ type: 'message', text: expect.stringContaining('Något gick fel hos oss') as string });
  expect(JSON.stringify(fixture.logged)).not.toContain('hemligaordet');
});

function attachments(answer: Awaited<ReturnType<typeof search>>) {
  return answer.composeExtension?.attachments ?? [];
}

function textOf(card: object | undefined): string {
  return JSON.stringify((card as { readonly body?: unknown } | undefined)?.body);
}

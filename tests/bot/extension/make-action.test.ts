import { createBotFixture, type BotFixture } from '../support/bot-fixture';
import { decideBehind, extend, type ExtensionSeen } from '../support/extension';
import { aDecision } from '../support/some-cards';

interface Field {
  readonly id?: string;
  readonly text?: string;
  readonly value?: string;
  readonly min?: string;
  readonly choices?: readonly { readonly title: string; readonly value: string }[];
}

let fixture: BotFixture;

beforeAll(async () => {
  fixture = await createBotFixture();
});
afterAll(() => fixture.close());
beforeEach(() => fixture.begin());

const html = '<p>att <b>byta</b> leverantör av <i>el</i> [x](https://evil.example)</p>';

test('the dialog has the message as text, the unit’s roles with their holders, and the meeting that goes on', async () => {
  const { title, fields, actions } = await opened('sekreterare');

  expect(title).toBe('Gör till åtgärd');
  expect(fields['text']?.value).toBe('att byta leverantör av el [x](https://evil.example)');
  expect(fields['role']?.choices).toContainEqual({ title: 'Sekreterare (sekreterare)', value: 'fs/sekreterare' });
  expect(fields['role']?.choices).toContainEqual({ title: 'Justerare', value: 'fs/justerare' });
  expect(fields['dueDate']).toMatchObject({ min: '2027-03-09' });
  expect(fields['review']).toMatchObject({ value: fixture.reviewId, choices: [{ title: 'Ledningens miljögenomgång – vår 2027-03-09', value: fixture.reviewId }] });
  expect(actions).toEqual([{ type: 'Action.Submit', title: 'Lägg till i förslaget', data: { nonce: expect.any(String) as string, mac: expect.any(String) as string } }]);
});

test('in a meeting with an open item the uppdrag is added to its proposal, once, however often it is delivered', async () => {
  const filled = await filledBy('sekreterare');
  const answers = await Promise.all([filled(), filled(), filled()]);
  const later = await filled();

  expect([...answers, later].map(({ task }) => task)).toEqual(Array(4).fill({ type: 'message', value: expect.stringContaining('förslaget till punkt 3') as string }));
  expect((await itemOf('A3'))?.proposal).toEqual({
    version: 3,
    clauses: [expect.objectContaining({ text: 'uppdatera laglistan' }) as object, { text: 'byta leverantör av el [x](https://evil.example)', assignment: { responsible: 'ledamot', personId: 'ledamot-1', dueDate: '2027-06-30' } }],
  });
});

test('what somebody has taken out of the proposal since is not put back by a late delivery', async () => {
  const filled = await filledBy('sekreterare');
  await filled();
  await decideBehind(fixture, 'A3', { proposal: { version: 4, clauses: [] } });
  const late = await filled();

  expect((await itemOf('A3'))?.proposal).toEqual({ version: 4, clauses: [] });
  expect(late.task).toEqual({ type: 'message', value: 'Det är redan gjort.' });
});

test('without an open item it becomes an item of the unit’s own, once', async () => {
  await change({ openItemId: null, summons: { at: '2027-03-01T08:00:00.000Z', by: 'samordnare', daysLate: 0 } });
  const filled = await filledBy('samordnare');
  const [answer] = await Promise.all([filled(), filled()]);
  await filled();
  const own = (await fixture.review()).items.filter(({ id }) => id.startsWith('egen-'));

  expect(answer?.task?.value).toContain('Åtgärden ligger nu som punkt 4, byta leverantör');
  expect(own).toEqual([expect.objectContaining({ title: 'byta leverantör av el [x](https://evil.example)', kind: 'beslut', number: 4, proposal: { version: 1, clauses: [expect.objectContaining({ assignment: expect.objectContaining({ responsible: 'ledamot' }) as object })] } })]);
});

test('an ended item takes no more: it becomes an item of its own', async () => {
  await decideBehind(fixture, 'A3', { decision: aDecision() });
  await (await filledBy('sekreterare'))();

  expect((await fixture.review()).items.map(({ id }) => id.startsWith('egen-'))).toEqual([false, false, false, true]);
  expect((await itemOf('A3'))?.proposal?.version).toBe(2);
});

test('an open item that is confidential is named by its number only', async () => {
  await decideBehind(fixture, 'A3', { confidential: true });
  const answer = await (await filledBy('sekreterare'))();

  expect(answer.task?.value).toMatch(/punkt 3/i);
  expect(answer.task?.value).not.toContain('lagstiftning');
});

test('in another chat the reviews that are being prepared, called or held are offered, the one that goes on first', async () => {
  const personal = 'a:samordnare';
  await store().create('tenant-1', { review: { ...(await fixture.review()), id: `forb${fixture.reviewId}`, state: 'preparing', date: '2027-10-01', openItemId: null, title: 'Höst' }, ledger: entry, outbox: [] });
  await store().create('tenant-1', { review: { ...(await fixture.review()), id: `inst${fixture.reviewId}`, state: 'cancelled', title: 'Inställd' }, ledger: entry, outbox: [] });
  const { fields } = await opened('samordnare', personal);
  const offered = fields['review']?.choices?.map(({ value }) => value) ?? [];

  expect(offered.indexOf(fixture.reviewId)).toBeGreaterThanOrEqual(0);
  expect(offered.indexOf(`forb${fixture.reviewId}`)).toBeGreaterThan(offered.indexOf(fixture.reviewId));
  expect(offered).not.toContain(`inst${fixture.reviewId}`);
});

test('somebody who may not propose is told whom to ask; who has no review that nothing goes on; a stranger whom to turn to', async () => {
  expect((await fetchTask('ledamot-1')).task).toEqual({ type: 'message', value: 'Förslag i genomgången läggs av miljösamordnare eller sekreterare. Be någon av dem att ta med åtgärden.' });
  expect((await fetchTask('granne')).task?.value).toContain('Ingen genomgång förbereds');
  expect((await fetchTask('okand')).task?.value).toContain('känner inte igen dig');
});

test.each([
  ['a day that has passed', { dueDate: '2027-03-08' }, 'har redan passerat'],
  ['no day', { dueDate: '' }, 'både en ansvarig och ett datum'],
  ['a day that is none', { dueDate: '2027-02-30' }, 'både en ansvarig och ett datum'],
  ['no responsible', { role: '' }, 'både en ansvarig och ett datum'],
  ['a role of another unit', { role: 'annan/ledamot' }, 'finns inte i enheten'],
  ['a role that is none', { role: 'fs/__proto__' }, 'finns inte i enheten'],
  ['no text', { text: '  ' }, 'Skriv minst en att-sats'],
  ['a text over the limit', { text: 'x'.repeat(2_001) }, 'högst 2000 tecken'],
  ['a review that is none', { review: 'finnsinte' }, 'finns inte'],
])('%s comes back in the dialog with the reason, and all that was written', async (_what, fault, reason) => {
  const filled = await filledBy('sekreterare');
  const refused = shownIn(await filled(fault));

  expect(refused.reason).toContain(reason);
  const written = { text: html.replace(/<[^>]*>/g, ''), role: 'fs/ledamot', dueDate: '2027-06-30', review: fixture.reviewId, ...fault };
  expect(refused.fields['text']?.value).toBe(written.text);
  expect(refused.fields['dueDate']?.value ?? '').toBe(written.dueDate);
  expect(refused.fields['role']?.value ?? '').toBe(written.role);
  expect((await itemOf('A3'))?.proposal?.version).toBe(2);

  expect((await filled()).task?.type).toBe('message');
  expect((await itemOf('A3'))?.proposal?.version).toBe(3);
});

test('the right is checked when it is sent, and the dialog is the person’s own', async () => {
  const { actions } = await opened('sekreterare');
  const data = { ...actions[0]?.data, text: 'x', role: 'fs/ledamot', dueDate: '2027-06-30', review: fixture.reviewId };
  const asOther = await extend(fixture, 'samordnare', 'submitAction', { commandId: 'makeAction', data });
  const tampered = await extend(fixture, 'sekreterare', 'submitAction', { commandId: 'makeAction', data: { ...data, nonce: 'abc' } });
  const withMore = await extend(fixture, 'sekreterare', 'submitAction', { commandId: 'makeAction', data: { ...data, person: 'chef' } });

  expect([asOther, tampered, withMore].map(({ task }) => task?.value)).toEqual(Array(3).fill(expect.stringContaining('Kortet känns inte igen')));
  expect((await itemOf('A3'))?.proposal?.version).toBe(2);
});

test.each([null, {}, { commandId: 'other' }, { commandId: 'makeAction', data: 'x' }, { commandId: 'makeAction', data: { nonce: 1 } }])('%j is answered in words', async (value) => {
  expect((await extend(fixture, 'sekreterare', 'submitAction', value)).task?.type).toBe('message');
  expect((await extend(fixture, 'sekreterare', 'fetchTask', value)).task?.type).toMatch(/^(message|continue)$/);
});

const entry = { verb: 'plan', actor: 'test', at: '2027-03-09T12:00:00.000Z', payload: {} };

function store() {
  return fixture.world.store.reviews;
}

async function change(changed: object): Promise<void> {
  await store().change({ tenantId: 'tenant-1', reviewId: fixture.reviewId, requestKey: null }, ({ review }) => ({ ok: true, value: { review: { ...review, ...changed }, ledger: entry, outbox: [], result: null } }));
}

async function itemOf(id: string) {
  return (await fixture.review()).items.find((item) => item.id === id);
}

function fetchTask(person: string, where?: string): Promise<ExtensionSeen> {
  return extend(fixture, person, 'fetchTask', { commandId: 'makeAction', commandContext: 'message', messagePayload: { id: '1', body: { contentType: 'html', content: html } } }, where);
}

async function opened(person: string, where?: string) {
  return shownIn(await fetchTask(person, where));
}

/** Fills in the dialog; what is answered when it is sent, with this changed. */
async function filledBy(person: string) {
  const { actions, fields } = await opened(person);
  const data = { ...actions[0]?.data, text: fields['text']?.value, role: 'fs/ledamot', dueDate: '2027-06-30', review: fixture.reviewId };

  return (changed: object = {}) => extend(fixture, person, 'submitAction', { commandId: 'makeAction', data: { ...data, ...changed } });
}

function shownIn({ task }: ExtensionSeen) {
  if (typeof task?.value !== 'object') {
    throw new Error(`no dialog but ${JSON.stringify(task)}`);
  }
  const card = task.value.card.content as unknown as { readonly body: readonly Field[]; readonly actions: readonly { readonly data: object }[] };

  return { title: task.value.title, reason: card.body[0]?.text ?? '', fields: Object.fromEntries(card.body.flatMap((field) => (field.id ? [[field.id, field]] : []))), actions: card.actions };
}

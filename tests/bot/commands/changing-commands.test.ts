import { newAction } from '../../../src/domain/action/new-action';
import { writeItem } from '../../../src/usecases/agenda/write-item';
import { unit } from '../support/a-reading';
import { aMessage, chatPeople, createBotFixture, tenantId, type BotFixture, type SeenMessage } from '../support/bot-fixture';

const MOST_BYTES = 24_000;
const refusedInGroup = /^Det kunde jag inte göra åt dig här/;
let fixture: BotFixture;

beforeAll(async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  fixture = await createBotFixture();
});
beforeEach(() => fixture.begin());
afterAll(() => fixture.close());

const answerTo = async (person: string, text: string, where?: string): Promise<SeenMessage | undefined> => (await fixture.say(person, text, where)).at(-1);
const item = async (id = 'A3') => (await fixture.review()).items.find((candidate) => candidate.id === id);
const by = (personId: string) => ({ tenantId, personId });

test('"förslag" writes the proposal of the open item, an att-sats on each line', async () => {
  expect((await answerTo('sekreterare', 'förslag anta planen\natt hålla halten < 5 ton & > 3 ton'))?.text).toBe('Förslaget är skrivet i punkt 3, Förändring i lagstiftning och myndighetskrav.');
  expect((await item())?.proposal?.clauses.map(({ text }) => text)).toEqual(['anta planen', 'hålla halten < 5 ton & > 3 ton']);
});

test('"slutsats" writes the conclusion as it was written, another person’s mention too', async () => {
  await answerTo('sekreterare', 'slutsats: –10 % Utsläpp, säger <at>Ledamot-1</at>.');

  expect((await item())?.conclusion).toBe('–10 % Utsläpp, säger Ledamot-1.');
});

test('"ny punkt" adds an item, once however often it is delivered', async () => {
  await fixture.fault({ match: 'bot message', kind: 'duplicate' });
  await answerTo('sekreterare', 'ny punkt Elbilar');

  expect((await fixture.review()).items.filter(({ title }) => title === 'Elbilar')).toHaveLength(1);
});

test('"ny åtgärd" asks who and when on a card, and its press puts the uppdrag into the proposal', async () => {
  const asked = await answerTo('sekreterare', 'ny åtgärd byta lampor i garaget');
  expect(JSON.stringify(asked?.card?.body)).toContain('byta lampor i garaget');
  await fixture.pressOn('sekreterare', asked as SeenMessage, 'new-action', { inputs: { text: 'byta lampor i garaget', role: 'miljosamordnare', dueDate: '2027-09-01' } });

  expect((await item())?.proposal?.clauses.at(-1)).toEqual({ text: 'byta lampor i garaget', assignment: { responsible: 'miljösamordnare', personId: 'samordnare', dueDate: '2027-09-01' } });
});

test('"visa igen" posts the card of the open item anew; of an item that is not opened it says so', async () => {
  expect((await answerTo('sekreterare', 'visa igen'))?.text).toMatch(/^Kortet för punkt 3/);
  expect((await answerTo('sekreterare', 'visa igen punkt 4'))?.text).toMatch(/^Punkt 4 är inte öppnad än/);
  expect((await answerTo('sekreterare', 'visa igen punkt 44'))?.text).toMatch(/ingen punkt 44/);
});

describe('"lämna över till"', () => {
  test('without anybody appointed says who can appoint', async () => {
    expect((await answerTo('chef', 'lämna över till ledamot-2'))?.text).toMatch(/inte utsedd till ersättare/);
    expect((await item())?.handover).toBeNull();
  });

  test('gives the open item to the deputy that is named or mentioned, never to one that a letter happens to fit', async () => {
    const deputy = { personId: 'ledamot-2', role: 'forvaltningschef', from: '2027-01-01', to: '2027-12-31', deputy: true };
    const people = chatPeople.filter(({ id }) => unit.appointments.some(({ personId }) => personId === id)).map(({ id, objectId, name }) => ({ id, objectId, name }));
    const ledger = { verb: 'save-unit', actor: 'test', at: '2027-03-01T08:00:00Z', payload: {} };
    await fixture.world.store.units.save(tenantId, { unit: { ...unit, appointments: [...unit.appointments, deputy] }, people, ledger });

    expect((await answerTo('chef', 'lämna över till e'))?.text).toMatch(/^Vem menar du\? Utsedda ersättare: ledamot-2/i);
    expect((await item())?.handover).toBeNull();
    expect((await answerTo('chef', 'lämna över till <at>Ledamot-2</at>'))?.text).toMatch(/^ledamot-2 beslutar i punkt 3/i);
    expect((await item())?.handover?.personId).toBe('ledamot-2');
    await fixture.world.store.units.save(tenantId, { unit, people, ledger });
  });
});

test.each(['förslag anta planen', 'slutsats ja', 'ny punkt Elbilar', 'ny åtgärd byta lampor', 'lämna över till ledamot-2', 'visa igen', 'punkt 1'])(
  '"%s" by somebody who may not gets the neutral line in the group, the reason alone, and changes nothing',
  async (text) => {
    const { version } = await fixture.review();

    expect((await answerTo('ledamot-1', text))?.text).toMatch(refusedInGroup);
    expect((await answerTo('ledamot-1', text, 'a:ledamot-1'))?.text).toMatch(/kan bara/);
    expect((await fixture.review()).version).toBe(version);
  },
);

test.each(['förslag', 'förslag •', 'slutsats …', 'åtgärd 7 klar?', 'nästa?', 'punkt 1?', 'ny punkt'])('"%s" is asked about, and nothing is changed', async (text) => {
  const { version } = await fixture.review();

  expect((await answerTo('sekreterare', text))?.text).toMatch(/^(Skriv texten efter kommandot|Menade du)/);
  expect((await fixture.review()).version).toBe(version);
});

test.each([
  ['förslag', 6_000],
  ['förslag', 100_000],
  ['lunch', 100_000],
])('"%s" with %d characters is refused with the limit', async (word, length) => {
  const { version } = await fixture.review();

  expect((await answerTo('sekreterare', `${word} ${'å'.repeat(length)}`))?.text).toMatch(/högst 5000 tecken/);
  expect((await fixture.review()).version).toBe(version);
});

test('a sekretess item’s title and words never show', async () => {
  await writeItem(fixture.world, by('sekreterare'), { reviewId: fixture.reviewId, itemId: 'A3', version: null, fields: { confidential: true } });
  const texts = ['agenda', 'beslut', 'status', 'närvaro', 'protokoll', 'årshjul', 'förslag anta hemligheten', 'slutsats hemligheten', 'ny åtgärd hemligheten', 'visa igen', 'punkt 3'];
  for (const text of texts) {
    expect(JSON.stringify(await answerTo('sekreterare', text))).not.toMatch(/myndighetskrav|hemligheten/);
  }
});

test.each(['närvaro', 'protokoll', 'status', 'årshjul', 'mina åtgärder', 'åtgärder', 'åtgärder Fastighet försenade', 'försenade åtgärder', 'beslut'])('"%s" is answered with a small card, in the group and alone', async (text) => {
  for (const where of [undefined, 'a:ledamot-1']) {
    const answer = await answerTo('ledamot-1', text, where);

    expect(answer?.card?.fallbackText).toBeTruthy();
    expect(answer?.card?.actions.length).toBeLessThanOrEqual(6);
    expect(Buffer.byteLength(JSON.stringify(answer?.card))).toBeLessThan(MOST_BYTES);
  }
});

describe('an action', () => {
  const number = 712;
  const action = async () => (await fixture.world.store.actions.find(tenantId, number))?.action;

  beforeAll(async () => {
    await fixture.begin();
    const decided = { number, unitId: 'fs', reviewId: fixture.reviewId, itemId: 'A3', text: 'uppdatera laglistan', responsible: 'avdelningschef drift', personId: 'ledamot-1', dueDate: '2027-01-30', decidedOn: '2026-10-09', confidential: false };
    await fixture.world.store.reviews.change({ tenantId, reviewId: fixture.reviewId, requestKey: null }, ({ review }) => ({ ok: true, value: { review, ledger: null, outbox: [], actions: [newAction(decided)], result: null } }));
  });

  test('that is late stands in the lists of what is late', async () => {
    for (const text of ['åtgärder försenade', 'försenade åtgärder', 'åtgärder Fastighet försenade', 'mina åtgärder']) {
      expect(JSON.stringify((await answerTo('ledamot-1', text))?.card?.body)).toContain('laglistan');
    }
  });

  test('is reported by its responsible, and by nobody else', async () => {
    expect((await answerTo('ledamot-2', `åtgärd ${number} pågår`))?.text).toMatch(refusedInGroup);
    await answerTo('ledamot-1', `åtgärd ${number} pågår: Halva listan`);
    expect(await action()).toMatchObject({ state: 'in-progress', log: [{ comment: 'Halva listan' }] });
  });

  test('gets a later day only by a day that is one', async () => {
    expect((await answerTo('ledamot-1', `åtgärd ${number} senare i vår`))?.text).toContain(`åtgärd ${number} senare 2027-05-01 orsaken`);
    expect((await answerTo('ledamot-1', `åtgärd ${number} senare`))?.text).toContain(`åtgärd ${number} senare`);
    expect((await answerTo('ledamot-1', `åtgärd ${number} senare 2027-02-31 dröjer`))?.card).toBeNull();
    await answerTo('ledamot-1', `åtgärd ${number} senare 2027-05-01 leverantören dröjer`);
    expect((await action())?.extension).toMatchObject({ dueDate: '2027-05-01', reason: 'leverantören dröjer' });
  });

  test('is done with what was done, and not by a question', async () => {
    expect((await answerTo('ledamot-1', `åtgärd ${number} klar?`))?.text).toContain(`åtgärd ${number} klar …`);
    expect((await action())?.state).toBe('in-progress');
    await answerTo('ledamot-1', `åtgärd ${number} klar Listan är uppdaterad.`);
    expect(await action()).toMatchObject({ state: 'done' });
  });

  test('keeps its latest report when an earlier one is delivered again under a new id', async () => {
    const headers = { authorization: `Bearer ${await fixture.signIn.channelToken(`${fixture.url}/local/connector/`)}` };
    const objectId = chatPeople.find(({ id }) => id === 'ledamot-1')?.objectId;
    const deliver = (text: string) =>
      fixture.send(
        aMessage(fixture, {
          text: `<at>Genomgång</at> ${text}`,
          from: { id: `29:${objectId}`, aadObjectId: objectId },
          conversation: { id: fixture.conversation, tenantId, conversationType: 'groupChat', isGroup: true },
        }),
        headers,
      );
    const other = { number: number + 1, unitId: 'fs', reviewId: fixture.reviewId, itemId: 'A3', text: 'märka kärlen', responsible: 'avdelningschef drift', personId: 'ledamot-1', dueDate: '2027-06-30', decidedOn: '2026-10-09', confidential: false };
    await fixture.world.store.reviews.change({ tenantId, reviewId: fixture.reviewId, requestKey: null }, ({ review }) => ({ ok: true, value: { review, ledger: null, outbox: [], actions: [newAction(other)], result: null } }));
    await deliver(`åtgärd ${other.number} pågår igen: En sak återstår`);
    await deliver(`åtgärd ${other.number} pågår nu: Allt är beställt`);
    await deliver(`åtgärd ${other.number} pågår igen: En sak återstår`);

    const reported = (await fixture.world.store.actions.find(tenantId, other.number))?.action;
    expect(reported?.state).toBe('in-progress');
    expect(reported?.log.map(({ comment }) => comment)).toEqual(['igen: En sak återstår', 'nu: Allt är beställt']);
  });
});

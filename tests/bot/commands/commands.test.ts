import * as fc from 'fast-check';
import { strikeItem } from '../../../src/usecases/agenda/strike-item';
import { adjournReview } from '../../../src/usecases/review/adjourn-review';
import { chatPeople, createBotFixture, tenantId, type BotFixture, type SeenMessage } from '../support/bot-fixture';

let fixture: BotFixture;

beforeAll(async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  fixture = await createBotFixture();
});
afterAll(() => fixture.close());

const answerTo = async (person: string, text: string, where?: string): Promise<SeenMessage | undefined> => (await fixture.say(person, text, where)).at(-1);

it.each(['hjälp', 'Hej', 'Hi', 'Hello', 'Help'])('"%s" lists what can be written', async (text) => {
  const answer = await answerTo('ledamot-1', text);

  expect(answer?.from).toBe('genomgang');
  expect(answer?.text).toMatch(/agenda – visar dagordningen[\s\S]*beslut –[\s\S]*mina åtgärder –/);
});

it('"agenda" shows the agenda', async () => {
  const answer = await answerTo('ledamot-1', 'agenda');

  expect(JSON.stringify(answer?.card?.body)).toContain('1 Uppföljning av tidigare beslut');
});

it('"beslut" shows what has been decided', async () => {
  expect((await answerTo('ledamot-1', 'beslut'))?.card?.fallbackText).toContain('0 beslut');
});

it('"nästa" by the secretary opens the next item, and its card comes', async () => {
  expect((await answerTo('sekreterare', 'nästa'))?.text).toBe('Punkt 4 är öppen: Redovisning av revision');
  await fixture.drain();

  expect((await fixture.review()).openItemId).toBe('A4');
  expect((await fixture.card('ledamot-1', 'A4')).card.actions[0]?.title).toBe('Instämmer');
});

it('"punkt 1" opens that item', async () => {
  expect((await answerTo('sekreterare', 'punkt 1'))?.text).toContain('Punkt 1 är öppen');
  expect((await fixture.review()).openItemId).toBe('A1');
});

it('a number that is not on the agenda is said so', async () => {
  expect((await answerTo('sekreterare', 'punkt 99'))?.text).toMatch(/ingen punkt 99/);
});

it('a command that the person has no right to gets one neutral line in the group, and the reason in a chat of one', async () => {
  const { version } = await fixture.review();
  const inGroup = await fixture.say('ledamot-1', 'nästa');
  const alone = await answerTo('ledamot-1', 'nästa', 'a:ledamot-1');

  expect(inGroup.map((message) => message.text)).toEqual(['Det kunde jag inte göra åt dig här. Skriv samma sak till mig i en egen chatt, så får du veta varför.']);
  expect(alone?.text).toMatch(/kan bara .*sekreterare.* göra/);
  expect((await fixture.review()).version).toBe(version);
});

it('a refusal that is about the meeting is told to the group with its reason', async () => {
  await fixture.begin();
  await strikeItem(fixture.world, { tenantId, personId: 'sekreterare' }, { reviewId: fixture.reviewId, itemId: 'A1', reason: 'Hinns inte.' });
  expect((await answerTo('sekreterare', 'punkt 1'))?.text).toMatch(/Punkt 1 har utgått/);

  await strikeItem(fixture.world, { tenantId, personId: 'sekreterare' }, { reviewId: fixture.reviewId, itemId: 'A4', reason: 'Hinns inte.' });
  expect((await answerTo('sekreterare', 'nästa'))?.text).toMatch(/ingen fler punkt på dagordningen/);

  await adjournReview(fixture.world, { tenantId, personId: 'sekreterare' }, { reviewId: fixture.reviewId, reason: 'Brandlarm.', date: '2027-03-16' });
  expect((await answerTo('sekreterare', 'punkt 3'))?.text).toMatch(/Det går inte medan/);
});

it.each([
  ['nesta', 'Menade du ”nästa”? Skriv det så gör jag det. Inget är ändrat.'],
  ['pukt 1', 'Menade du ”punkt 1”? Skriv det så gör jag det. Inget är ändrat.'],
])('"%s" opens nothing: a misspelt command that changes something is asked about', async (text, question) => {
  await fixture.begin();
  const { version } = await fixture.review();

  expect((await answerTo('sekreterare', text))?.text).toBe(question);
  expect((await fixture.review()).version).toBe(version);
});

it.each(['NASTA!', 'nästa tack', '  Nästa.  '])('"%s" is "nästa" well enough to open the next item', async (text) => {
  await fixture.begin();

  expect((await answerTo('sekreterare', text))?.text).toMatch(/^Punkt 4 är öppen/);
});

it('a misspelt command that only shows is answered', async () => {
  expect((await answerTo('ledamot-1', 'agneda'))?.card?.fallbackText).toContain('Dagordning');
});

it('in a chat of one the commands are about the review that goes on', async () => {
  expect((await answerTo('chef', 'agenda', 'a:chef'))?.card?.fallbackText).toContain('Dagordning');
});

it('somebody without a review is told when there will be one', async () => {
  expect((await answerTo('granne', 'agenda', 'a:granne'))?.text).toMatch(/ingen genomgång/);
});

it('somebody of another unit sees nothing of the review', async () => {
  const answer = await answerTo('granne', 'agenda');

  expect(answer?.card).toBeNull();
  expect(answer?.text).toMatch(/egen chatt/);
});

it('somebody that no unit knows is told whom to ask, by no role that their organisation may lack', async () => {
  expect((await answerTo('okand', 'agenda'))?.text).toMatch(/känner inte igen dig.*den som ansvarar för genomgången i din enhet/);
});

it.each([
  ['lunch', 'Det förstod jag inte. Du kan skriva ”agenda”, ”beslut”, ”närvaro” eller ”hjälp”.'],
  ['vi tar beslut om det i morgon', 'Det förstod jag inte. Menade du ”beslut”? Du kan också skriva ”agenda”, ”närvaro” eller ”hjälp”.'],
])('"%s" is no command: it gets the three nearest and help', async (text, answer) => {
  expect((await answerTo('ledamot-1', text))?.text).toBe(answer);
});

it('a chat without a review is told how to connect one', async () => {
  const { conversationId } = await fixture.chat.createMeetingChat({ tenantId: chatPeople[0]?.tenantId ?? '', title: 'Annat möte', reviewId: null, members: ['sekreterare'] });

  expect((await answerTo('sekreterare', 'nästa', conversationId))?.text).toMatch(/Koppla mötets chatt/);
});

it('the same command delivered twice opens one item', async () => {
  await answerTo('sekreterare', 'punkt 3');
  await fixture.fault({ match: 'bot message', kind: 'duplicate' });
  await answerTo('sekreterare', 'nästa');

  expect((await fixture.review()).openItemId).toBe('A4');
});

it.each([
  ['a very long text', 'nästa '.repeat(16_000)],
  ['unclosed mentions', '<at>'.repeat(20_000)],
  ['HTML', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
  ['turned direction', '\u202eatsän\u202c'],
  ['emoji', '👩‍👩‍👧🏳️‍🌈'],
  ['a NUL', 'nästa\u0000'],
])('%s gets one answer of reasonable length', async (_name, text) => {
  const answers = await fixture.say('ledamot-2', text);

  expect(answers).toHaveLength(1);
  expect(answers[0]?.text.length).toBeLessThan(400);
});

it('no text makes the bot fail or changes the review for somebody without the right', async () => {
  const { version } = await fixture.review();
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
      const answers = await fixture.say('ledamot-3', text);

      expect(answers).toHaveLength(1);
      expect(answers[0]?.text ?? '').not.toMatch(/gick fel/);
    }),
    { numRuns: 25 },
  );

  expect((await fixture.review()).version).toBe(version);
});

import { createBotFixture, type BotFixture, type LoggedLine } from '../support/bot-fixture';

/** pino's number for `warn`. */
const WARN = 40;

let fixture: BotFixture;

beforeAll(async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  fixture = await createBotFixture();
  await fixture.drain();
});
afterAll(() => fixture.close());

const lastRefusal = (): LoggedLine | undefined => fixture.logged.findLast((line) => 'refusal' in line);

it('a refused command is logged as a warning with its code, the command, the person and the review', async () => {
  await fixture.say('ledamot-1', 'nästa');

  expect(lastRefusal()).toMatchObject({ level: WARN, refusal: 'not-allowed', command: 'nästa', person: 'ledamot-1', review: fixture.reviewId, conversation: fixture.conversation });
});

it('a refused press is logged as a warning with its code, the verb, the person and the review', async () => {
  await fixture.press('ledamot-2', 'decide-as-proposed', { asSeenBy: 'chef' });

  expect(lastRefusal()).toMatchObject({ level: WARN, refusal: 'not-allowed', verb: 'decide-as-proposed', person: 'ledamot-2', review: fixture.reviewId });
});

it('of a card that is not ours nothing is logged that it says', async () => {
  await fixture.press('ledamot-2', 'answer-agree', { data: { review: 'skrivet av någon' } });
  expect(lastRefusal()).toMatchObject({ refusal: 'card-not-genuine', verb: 'answer-agree', person: 'ledamot-2' });

  await fixture.press('ledamot-2', 'answer-agree', { verb: 'skrivet-av-nagon' });
  expect(lastRefusal()).toMatchObject({ refusal: 'card-not-genuine', person: 'ledamot-2' });
  expect(JSON.stringify(fixture.logged)).not.toMatch(/skrivet.av/);
});

it('the log holds no names and no texts', async () => {
  await fixture.say('ledamot-3', 'nästa tack, det brådskar');
  await fixture.say('ledamot-3', 'punkt 4, tack');
  const { level: _level, time: _time, pid: _pid, hostname: _hostname, msg: _message, ...line } = lastRefusal() ?? {};

  expect(Object.keys(line).toSorted()).toEqual(['activity', 'command', 'conversation', 'person', 'refusal', 'review']);
  expect(JSON.stringify(fixture.logged)).not.toMatch(/brådskar|tack/);
});

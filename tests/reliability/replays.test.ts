import * as fc from 'fast-check';
import { aMessage, createBotFixture, type BotFixture } from '../bot/support/bot-fixture';
import { deliverAgain, endOf, meeting, type Replay } from './support/small-meeting';

jest.setTimeout(180_000);

let fixture: BotFixture;
let headers: Readonly<Record<string, string>>;

beforeAll(async () => {
  fixture = await createBotFixture();
  headers = { authorization: `Bearer ${await fixture.signIn.channelToken(`${fixture.url}/local/connector/`)}` };
});
afterAll(() => fixture.close());

async function held(replays: readonly Replay[], tellsTime: boolean): Promise<unknown> {
  await fixture.begin();
  const delivered: { readonly activity: Readonly<Record<string, unknown>>; readonly at: number }[] = [];
  const send = async (activity: Readonly<Record<string, unknown>>) => expect((await fixture.send(activity, headers)).status).toBe(200);

  for (const [index, step] of meeting.entries()) {
    fixture.now.value = new Date(fixture.now.value.getTime() + (tellsTime ? 1_000 : 31_000));
    if ('deed' in step) {
      await step.deed(fixture);
    } else {
      const activity = aMessage(fixture, await step.activity(fixture, tellsTime));
      await send(activity);
      delivered[index] = { activity, at: fixture.now.value.getTime() };
    }
    for (const replay of replays.filter(({ after }) => after === index)) {
      const again = deliverAgain(delivered, replay, { now: fixture.now, tellsTime });
      await (again && send(again));
    }
  }

  return endOf(fixture);
}

const replays = fc.array(fc.record({ of: fc.nat(meeting.length - 1), after: fc.nat(meeting.length - 1), hasNewId: fc.boolean(), wait: fc.nat(90_000) }), { maxLength: 40 });

describe.each([
  [true, 'the client tells when it was said'],
  [false, 'nobody tells when it was said'],
])('told: %s', (tellsTime, name) => {
  it(`a meeting whose activities come one to five times, with old and new ids, in any order, ends as the plain one (${name})`, async () => {
    const plain = await held([], tellsTime);
    await fc.assert(
      fc.asyncProperty(replays, async (deliveries) => {
        expect(await held(deliveries, tellsTime)).toEqual(plain);
      }),
      { numRuns: 30, seed: 20_270_309 },
    );
  });

  it('each activity five times at once, with new ids', async () => {
    const plain = await held([], tellsTime);
    const all = meeting.flatMap((_step, of) => Array.from({ length: 4 }, () => ({ of, after: of, hasNewId: true, wait: 0 })));

    expect(await held(all, tellsTime)).toEqual(plain);
  });
});

it('the plain meeting is what it should be', async () => {
  expect(await held([], true)).toMatchObject({
    openItem: 'A4',
    items: [
      { id: 'A1', isOpened: true, outcome: null },
      { id: 'A3', isOpened: true, outcome: 'as-proposed', answers: [['ledamot-2', 'disagree'], ['ledamot-1', 'agree']] },
      { id: 'A4', isOpened: true, outcome: 'noted' },
    ],
    actions: ['undone', 'open'],
    verbs: ['plan', 'open-item', 'open-item', 'answer', 'answer', 'answer', 'answer', 'decide', 'undo', 'decide', 'open-item', 'note'],
  });
});

import { createPace } from '../../../bot/context/pace';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** When each was let through, in milliseconds from now. */
function sends(chats: readonly string[], pace = createPace()): readonly { readonly chat: string; readonly at: number }[] {
  const startedAt = performance.now();
  const sent: { readonly chat: string; readonly at: number }[] = [];
  for (const chat of chats) {
    void pace.turnIn(chat).then(() => sent.push({ chat, at: performance.now() - startedAt }));
  }

  return sent;
}

const most = (sent: readonly { readonly at: number }[], within: number) => Math.max(...sent.map(({ at }) => sent.filter((other) => other.at >= at && other.at < at + within).length));
const times = (count: number, chat: (index: number) => string) => Array.from({ length: count }, (_, index) => chat(index));

it('a chat gets at most 7 messages in any second and 60 in any half minute', async () => {
  const sent = sends(times(70, () => 'a'));
  await jest.advanceTimersByTimeAsync(60_000);

  expect(sent).toHaveLength(70);
  expect(most(sent, 1_000)).toBe(7);
  expect(most(sent, 30_000)).toBe(60);
});

it('200 meetings at once: 30 a second in all, and the last card within 7 seconds', async () => {
  const sent = sends(times(200, (index) => `chat-${index}`));
  await jest.advanceTimersByTimeAsync(20_000);

  expect(sent).toHaveLength(200);
  expect(most(sent, 1_000)).toBe(30);
  expect(Math.max(...sent.map(({ at }) => at))).toBeLessThan(7_000);
});

it('a chat that has used its own turns holds up no other', async () => {
  const sent = sends([...times(40, () => 'busy'), 'other']);
  await jest.advanceTimersByTimeAsync(30_000);

  expect(sent.find(({ chat }) => chat === 'other')?.at).toBe(0);
});

it('an answer goes at once and counts', async () => {
  const pace = createPace();
  times(7, () => 'a').forEach((chat) => pace.count(chat));
  const sent = sends(['a'], pace);
  await jest.advanceTimersByTimeAsync(2_000);

  expect(sent[0]?.at).toBeGreaterThanOrEqual(999);
});

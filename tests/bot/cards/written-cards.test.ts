import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { someCards } from '../support/some-cards';

/** One JSON a line, for whoever holds the cards against another schema. */
const file = '.build/cards.ndjson';

test('every card that people meet is written to .build/cards.ndjson', async () => {
  const cards = Object.values(someCards());
  await mkdir('.build', { recursive: true });
  await writeFile(file, cards.map((card) => `${JSON.stringify(card)}\n`).join(''));
  const written = (await readFile(file, 'utf8')).trimEnd().split('\n');

  expect(written).toHaveLength(cards.length);
  expect(written.every((line) => (JSON.parse(line) as { version: string }).version === '1.5')).toBe(true);
});

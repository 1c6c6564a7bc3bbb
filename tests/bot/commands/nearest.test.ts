import * as fc from 'fast-check';
import { suggested } from '../../../bot/commands/commands';
import { nearestTo } from '../../../bot/commands/nearest';

const likeIn = (text: string) => {
  const { commands, alike } = nearestTo(text, suggested);

  return commands.slice(0, alike).map((command) => command.word);
};

it.each([
  ['nästkommande', ['nästa']],
  ['bslt', ['beslut']],
  ['protokollbeslut', ['protokoll']],
  ['vi tar beslut om det i morgon', ['beslut']],
  ['nästa vecka är jag borta', ['nästa']],
  ['dagordningspunkter', ['agenda']],
  ['punkt', ['punkt 4', 'ny punkt …']],
])('"%s" is like %j', (text, words) => {
  expect(likeIn(text)).toEqual(words);
});

it.each(['tjenare', 'lunch', '👍', ''])('"%s" is like no command, so those that only show are suggested first', (text) => {
  const { commands, alike } = nearestTo(text, suggested);

  expect(alike).toBe(0);
  expect(commands.map((command) => command.word)).toEqual(['agenda', 'beslut', 'närvaro']);
});

it('any text gets three different commands, at once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), (text) => {
      const { commands } = nearestTo(text, suggested);

      return new Set(commands).size === 3;
    }),
  );
  const started = performance.now();
  nearestTo('nästa '.repeat(20_000), suggested);

  expect(performance.now() - started).toBeLessThan(500);
});

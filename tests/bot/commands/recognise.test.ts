import * as fc from 'fast-check';
import { commands } from '../../../bot/commands/commands';
import { recognise } from '../../../bot/commands/recognise';

describe('a command is known', () => {
  it.each([
    ['hjälp', 'hjälp'],
    ['Hjälp!', 'hjälp'],
    ['HJALP', 'hjälp'],
    ['hjalp', 'hjälp'],
    ['hälp', 'hjälp'],
    ['hjäpl', 'hjälp'],
    ['help', 'hjälp'],
    ['Hi', 'hjälp'],
    ['Hello', 'hjälp'],
    ['Hej!', 'hjälp'],
    ['?', 'hjälp'],
    ['agenda', 'agenda'],
    ['Agenda.', 'agenda'],
    ['agneda', 'agenda'],
    ['adenda', 'agenda'],
    ['dagordning', 'agenda'],
    ['dagordnign', 'agenda'],
    ['nästa', 'nästa'],
    ['nasta', 'nästa'],
    ['NÄSTA!', 'nästa'],
    ['na\u0308sta', 'nästa'],
    ['nesta', 'nästa'],
    ['nästta', 'nästa'],
    ['nästa punkt', 'nästa'],
    ['next', 'nästa'],
    ['beslut', 'beslut'],
    ['Beslut?', 'beslut'],
    ['beslt', 'beslut'],
    ['besult', 'beslut'],
    ['decisions', 'beslut'],
    ['be\u200bslut', 'beslut'],
    ['punkt 4', 'punkt 4'],
    ['Punkt 12.', 'punkt 4'],
    ['item 2', 'punkt 4'],
    ['pukt 4', 'punkt 4'],
  ])('"%s" means %s', (text, word) => {
    expect(recognise(text, commands)).toMatchObject({ command: { word } });
  });
});

describe('no command is guessed', () => {
  it.each(['text', 'fasta', 'nästa vecka är jag borta', 'punkt', 'vi tar beslut om det i morgon', 'åtgärd 12', '', '👍', 'bästa', 'lunch'])('"%s"', (text) => {
    const recognised = recognise(text, commands);

    expect('nearest' in recognised ? recognised.nearest : []).toHaveLength(3);
  });
});

it('the number of an item is kept', () => {
  expect(recognise('öppna punkt 12!', commands)).toMatchObject({ number: 12 });
});

it('no text of any kind throws, and a changing command is never guessed from one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const recognised = recognise(text, commands);

      return 'nearest' in recognised || !recognised.command.changes || /n|p|i|ö|o/i.test(text);
    }),
  );
});

it('a very long text is answered at once', () => {
  const started = performance.now();
  recognise('nästa '.repeat(20_000), commands);
  recognise('\u0301'.repeat(100_000), commands);

  expect(performance.now() - started).toBeLessThan(500);
});

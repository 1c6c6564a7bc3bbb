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
    ['punkt4', 'punkt 4'],
    ['Punkt nr 4', 'punkt 4'],
    ['nästa, tack!', 'nästa'],
    ['öppna nästa punkt', 'nästa'],
    ['Tjena!', 'hjälp'],
  ])('"%s" means %s', (text, word) => {
    expect(recognise(text, commands)).toMatchObject({ command: { word } });
  });
});

describe('which spellings are the command itself', () => {
  it.each(['nästa', 'Nasta', 'NÄSTA!', 'na\u0308sta', 'nästa tack', 'next', 'punkt 4', 'PUNKT 4.', 'oppna punkt 4', 'punkt4'])('"%s" is', (text) => {
    expect(recognise(text, commands)).toMatchObject({ isCertain: true });
  });

  it.each(['nesta', 'nästta', 'näst', 'nästa pukt', 'pukt 4', 'punkt 4.2', 'agneda', 'besult', 'hälp'])('"%s" is misspelt', (text) => {
    expect(recognise(text, commands)).toMatchObject({ isCertain: false });
  });
});

it.each(['text', 'fasta', 'nästa vecka är jag borta', 'punkt', 'vi tar beslut om det i morgon', 'åtgärd 12', '', '👍', 'bästa', 'lunch', 'status', 'tack'])('no command is guessed from "%s"', (text) => {
  expect(recognise(text, commands)).toBeNull();
});

it('the number of an item is kept', () => {
  expect(recognise('öppna punkt 12!', commands)).toMatchObject({ number: 12 });
});

it('no text of any kind throws, and a changing command is never certain from one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const recognised = recognise(text, commands);

      return !recognised?.isCertain || !recognised.command.changes || /n|p|i|ö|o/i.test(text);
    }),
  );
});

it('a changing command with one letter of it wrong is never certain', () => {
  fc.assert(
    fc.property(fc.constantFrom('nästa', 'nästa punkt', 'punkt 4'), fc.nat(6), fc.constantFrom('b', 'c', 'f', 'q', 'w', 'x', 'z'), (word, at, letter) => {
      const wrong = word.slice(0, at) + letter + word.slice(at + 1);

      return recognise(wrong, commands)?.isCertain !== true;
    }),
  );
});

it('a very long text is answered at once', () => {
  const started = performance.now();
  recognise('nästa '.repeat(20_000), commands);
  recognise('\u0301'.repeat(100_000), commands);

  expect(performance.now() - started).toBeLessThan(500);
});

import * as fc from 'fast-check';
import { commands } from '../../../bot/commands/commands';
import { recognise, TEXT_SLOT } from '../../../bot/commands/recognise';
import { askedAbout, noCommand, understood } from './support/utterances';

test('the table is long', () => {
  expect(understood.length + noCommand.length + askedAbout.length).toBeGreaterThanOrEqual(200);
});

test.each(understood)('"%s" means %s', (text, word) => {
  expect(recognise(text, commands)).toMatchObject({ command: { word } });
});

test.each(noCommand)('"%s" is no command', (text) => {
  expect(recognise(text, commands)).toBeNull();
});

test.each(askedAbout)('"%s" is asked about', (text) => {
  expect(recognise(text, commands)).toMatchObject({ isCertain: false, command: { changes: true } });
});

describe('what a command takes', () => {
  test.each([
    ['öppna punkt 12!', 12, ''],
    ['åtgärd 12 klar: Laglistan är uppdaterad.', 12, 'Laglistan är uppdaterad.'],
    ['Förslag: uppdra åt drift att mäta,\nsenast 2027-06-30', null, 'uppdra åt drift att mäta,\nsenast 2027-06-30'],
    ['forslag *Fet* [länk](https://exempel.se) & <b>', null, '*Fet* [länk](https://exempel.se) & <b>'],
    ['slutsats a\u030a och å', null, 'å och å'],
    ['åtgärd 7 senare 2027-05-01 leverantören dröjer', 7, '2027-05-01 leverantören dröjer'],
    ['snälla ny punkt Elbilar', null, 'Elbilar'],
    ['slutsats: –10 % utsläpp', null, '–10 % utsläpp'],
    ['åtgärd 12 klar: ...', 12, ''],
    ['förslag •', null, ''],
    ['åtgärd 99999999999999999999', 999_999_999, ''],
  ])('"%s" keeps number %s and the text as it was written', (text, number, rest) => {
    expect(recognise(text, commands)).toMatchObject({ number, text: rest, isCertain: true });
  });

  test('a text of any length is kept whole', () => {
    const long = 'å'.repeat(120_000);

    expect(recognise(`förslag ${long}`, commands)?.text).toBe(long);
  });
});

describe('noise', () => {
  const all = commands.filter((command) => command.changes).flatMap((command) => command.phrases.map((phrase) => phrase.replace(TEXT_SLOT, '').trim()));
  /** "förslag till beslut" with a wrong letter at its end is still "förslag" with a text. */
  const heads = all.filter((head) => !all.some((other) => other !== head && head.startsWith(`${other} `)));

  test('of any kind never throws and never is a changing command for certain', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 300 }), fc.webUrl(), fc.lorem()), (text) => {
        const recognised = recognise(text, commands);

        return !recognised?.isCertain || !recognised.command.changes;
      }),
      { numRuns: 2_000, examples: [['<at>x</at>'], ['\u202enästa\u202c vecka'], ['förslagen'], ['punkter 4'], ['4 punkt']] },
    );
  });

  test('of Swedish words about meetings never is one either', () => {
    const words = ['vi', 'tog', 'beslut', 'om', 'nästa', 'möte', 'igår', 'protokollet', 'är', 'klart', 'åtgärden', 'förslaget', 'var', 'bra', 'punkten', 'kommer', 'sen', 'inte', 'när', 'visa'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 2, maxLength: 9 }), (said) => {
        const recognised = recognise(said.join(' '), commands);

        return !recognised?.isCertain || !recognised.command.changes;
      }),
      { numRuns: 2_000 },
    );
  });

  test('of one wrong letter in a command’s own words is never certain', () => {
    fc.assert(
      fc.property(fc.constantFrom(...heads), fc.nat(40), fc.constantFrom('q', 'w', 'x', 'z'), (head, at, letter) => {
        const place = at % head.length;
        const isLetter = /[a-zåäö]/i.test(head[place] ?? '') && head[place] !== letter;
        const wrong = (head.slice(0, place) + letter + head.slice(place + 1)).replace('#', '12');

        return !isLetter || recognise(`${wrong} något att göra`, commands)?.isCertain !== true || recognise(`${wrong} något att göra`, commands)?.command.changes === false;
      }),
      { numRuns: 2_000 },
    );
  });

  test('of any length is answered at once', () => {
    const started = performance.now();
    recognise('nästa '.repeat(20_000), commands);
    recognise('\u0301'.repeat(100_000), commands);
    recognise(`förslag ${'x'.repeat(100_000)}`, commands);

    expect(performance.now() - started).toBeLessThan(500);
  });
});

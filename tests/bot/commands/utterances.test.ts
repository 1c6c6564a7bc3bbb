import * as fc from 'fast-check';
import { commands } from '../../../bot/commands/commands';
import { recognise, TEXT_SLOT } from '../../../bot/commands/recognise';

/** What people write, and the command that it is. */
const understood: readonly (readonly [string, string])[] = [
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
  ['Tjena!', 'hjälp'],
  ['hjälp mig', 'hjälp'],
  ['@Genomgång hjälp', 'hjälp'],
  ['hallå', 'hjälp'],
  ['agenda', 'agenda'],
  ['Agenda.', 'agenda'],
  ['agneda', 'agenda'],
  ['adenda', 'agenda'],
  ['dagordning', 'agenda'],
  ['dagordnign', 'agenda'],
  ['visa dagordningen', 'agenda'],
  ['visa agenda tack', 'agenda'],
  ['AGENDA', 'agenda'],
  ['dagordningen?', 'agenda'],
  ['nästa', 'nästa'],
  ['nasta', 'nästa'],
  ['NÄSTA!', 'nästa'],
  ['na\u0308sta', 'nästa'],
  ['nästa punkt', 'nästa'],
  ['next', 'nästa'],
  ['nästa, tack!', 'nästa'],
  ['öppna nästa punkt', 'nästa'],
  ['Genomgång nästa', 'nästa'],
  ['next item', 'nästa'],
  ['nästa nu', 'nästa'],
  ['beslut', 'beslut'],
  ['Beslut?', 'beslut'],
  ['beslt', 'beslut'],
  ['besult', 'beslut'],
  ['decisions', 'beslut'],
  ['be\u200bslut', 'beslut'],
  ['mötets beslut', 'beslut'],
  ['visa beslut', 'beslut'],
  ['punkt 4', 'punkt 4'],
  ['Punkt 12.', 'punkt 4'],
  ['item 2', 'punkt 4'],
  ['punkt4', 'punkt 4'],
  ['Punkt nr 4', 'punkt 4'],
  ['öppna punkt 7', 'punkt 4'],
  ['oppna punkt 7', 'punkt 4'],
  ['punkt nummer 3', 'punkt 4'],
  ['PUNKT 4', 'punkt 4'],
  ['visa igen', 'visa igen'],
  ['Visa igen!', 'visa igen'],
  ['visa kortet igen', 'visa igen'],
  ['visa punkt 4 igen', 'visa igen'],
  ['visa igen punkt 4', 'visa igen'],
  ['show again', 'visa igen'],
  ['vsia igen', 'visa igen'],
  ['närvaro', 'närvaro'],
  ['narvaro', 'närvaro'],
  ['Närvaron?', 'närvaro'],
  ['attendance', 'närvaro'],
  ['vilka är med', 'närvaro'],
  ['närvraro', 'närvaro'],
  ['protokoll', 'protokoll'],
  ['Protokollet', 'protokoll'],
  ['minutes', 'protokoll'],
  ['protokol', 'protokoll'],
  ['visa protokollet', 'protokoll'],
  ['mötesanteckningar', 'protokoll'],
  ['status', 'status'],
  ['Status?', 'status'],
  ['läget', 'status'],
  ['vad saknas', 'status'],
  ['vad återstår', 'status'],
  ['what is missing', 'status'],
  ['statsu', 'status'],
  ['årshjul', 'årshjul'],
  ['arshjul', 'årshjul'],
  ['Årshjulet', 'årshjul'],
  ['visa årshjul', 'årshjul'],
  ['annual wheel', 'årshjul'],
  ['årshjulet tack', 'årshjul'],
  ['mina åtgärder', 'mina åtgärder'],
  ['mina atgarder', 'mina åtgärder'],
  ['MINA ÅTGÄRDER', 'mina åtgärder'],
  ['my actions', 'mina åtgärder'],
  ['visa mina åtgärder', 'mina åtgärder'],
  ['mina åtgarder!', 'mina åtgärder'],
  ['mina a\u030atga\u0308rder', 'mina åtgärder'],
  ['mina åtgrder', 'mina åtgärder'],
  ['åtgärder', 'åtgärder'],
  ['åtgärd', 'åtgärder'],
  ['atgarder', 'åtgärder'],
  ['actions', 'åtgärder'],
  ['försenade åtgärder', 'åtgärder'],
  ['åtgärder försenade', 'åtgärder'],
  ['åtgärder Fastighet och service', 'åtgärder'],
  ['åtgärder Fastighet försenade', 'åtgärder'],
  ['visa åtgärder', 'åtgärder'],
  ['actions overdue', 'åtgärder'],
  ['åtgärd 12', 'åtgärd 12'],
  ['atgard 12', 'åtgärd 12'],
  ['Åtgärd 12?', 'åtgärd 12'],
  ['åtgärd12', 'åtgärd 12'],
  ['action 12', 'åtgärd 12'],
  ['visa åtgärd 7', 'åtgärd 12'],
  ['åtgärd nr 12', 'åtgärd 12'],
  ['åtgärd 12 klar laglistan är uppdaterad', 'åtgärd 12 klar …'],
  ['atgard 12 klar Laglistan är uppdaterad.', 'åtgärd 12 klar …'],
  ['åtgärd 12 är klar: allt gjort', 'åtgärd 12 klar …'],
  ['åtgärd 12 genomförd vi bytte leverantör', 'åtgärd 12 klar …'],
  ['action 12 done updated the list', 'åtgärd 12 klar …'],
  ['Åtgärd 12 KLAR – gjort', 'åtgärd 12 klar …'],
  ['åtgärd 12 pågår väntar på offert', 'åtgärd 12 pågår …'],
  ['åtgärd 12 pågår', 'åtgärd 12 pågår …'],
  ['atgard 3 pagar halvvägs', 'åtgärd 12 pågår …'],
  ['action 12 in progress waiting', 'åtgärd 12 pågår …'],
  ['åtgärd 12 senare 2027-05-01 leverantören dröjer', 'åtgärd 12 senare 2027-05-01 …'],
  ['atgard 12 senare 2027-05-01 dröjer', 'åtgärd 12 senare 2027-05-01 …'],
  ['åtgärd 12 ny tid 2027-05-01 dröjer', 'åtgärd 12 senare 2027-05-01 …'],
  ['action 12 later 2027-05-01 delayed', 'åtgärd 12 senare 2027-05-01 …'],
  ['åtgärd 12 senare i vår', 'åtgärd 12 senare 2027-05-01 …'],
  ['förslag uppdra åt miljösamordnaren att se över rutinen, senast 2027-06-30', 'förslag …'],
  ['forslag anta planen', 'förslag …'],
  ['Förslag: anta planen', 'förslag …'],
  ['förslag till beslut anta planen', 'förslag …'],
  ['FÖRSLAG anta planen', 'förslag …'],
  ['propose adopt the plan', 'förslag …'],
  ['@Genomgång förslag anta planen', 'förslag …'],
  ['slutsats vi uppfyller kraven', 'slutsats …'],
  ['Slutsats: vi uppfyller kraven.', 'slutsats …'],
  ['slutsatsen vi uppfyller kraven', 'slutsats …'],
  ['conclusion we comply', 'slutsats …'],
  ['ny punkt Elbilar', 'ny punkt …'],
  ['Ny punkt: Elbilar', 'ny punkt …'],
  ['lägg till punkt Elbilar', 'ny punkt …'],
  ['new item Electric cars', 'ny punkt …'],
  ['lagg till punkt elbilar', 'ny punkt …'],
  ['ny åtgärd byta lampor', 'ny åtgärd …'],
  ['ny atgard byta lampor', 'ny åtgärd …'],
  ['lägg till åtgärd byta lampor', 'ny åtgärd …'],
  ['new action change lamps', 'ny åtgärd …'],
  ['lämna över till ledamot 1', 'lämna över till …'],
  ['lamna over till ledamot 1', 'lämna över till …'],
  ['Lämna över till Ledamot 1', 'lämna över till …'],
  ['hand over to member 1', 'lämna över till …'],
  ['lämna över ledamot 1', 'lämna över till …'],
];

/** What is no command: the three nearest are named instead. */
const noCommand: readonly string[] = [
  'text',
  'fasta',
  'nästa vecka är jag borta',
  'punkt',
  'vi tar beslut om det i morgon',
  '',
  '👍',
  'bästa',
  'lunch',
  'tack',
  'vi tog beslut om nästa möte igår',
  'jag har ett förslag',
  'det var ett bra förslag',
  'vad är nästa steg för oss',
  'protokollet från förra året saknas',
  'kan någon visa punkt fyra',
  '12',
  '4',
  'åtgärd tolv',
  'lämna övre till ledamot 1',
  'atgärd 12 kalr allt gjort',
  'punkt fyra',
  'beslut 4 är fel',
  'jag går nu',
  'ok då kör vi',
  'ja',
  'nej',
  'instämmer',
  'instämmer inte',
  'avstår',
  'klar',
  'pågår',
  'senare',
  'försenade',
  'hej hej alla',
  'god morgon',
  'fråga: när börjar mötet',
  'vem är ordförande',
  'starta mötet',
  'avsluta mötet',
  'ångra',
  'rösta ja',
  'stryk punkt 4',
  'ta bort punkt 4',
  'radera åtgärd 12',
  'stäng åtgärd 12',
  'drop table action',
  '<b>nej</b>',
  'https://exempel.se/hjalp',
  '2027-05-01',
  'närvarolistan skickades igår',
  'min åtgärd är klar',
  'åtgärd klar 12 ja',
  'slut',
  'sats',
  'lämna',
  'över',
  'till',
  'ny',
  'lägg till',
  'visa',
  'igen',
];

/** Misspelt words of what changes something: asked about, never acted on. */
const askedAbout: readonly string[] = [
  'nesta',
  'nästta',
  'näst',
  'nästa pukt',
  'pukt 4',
  'punkt 4.2',
  'forslg anta planen',
  'försalg anta planen',
  'slutsast vi uppfyller',
  'ny punk Elbilar',
  'vsia igen',
  'visa ingen',
];

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

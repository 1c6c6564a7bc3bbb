import { loadRoutine } from '../../src/routines/load-routine';
import { smallRoutine, withChange } from './small-routine';

function faultsOf(text: string): readonly string[] {
  const loaded = loadRoutine(text);

  return loaded.ok ? [] : loaded.faults.map((fault) => `${fault.line} ${fault.path} ${fault.message}`);
}

test('a sound file gives a routine and no warning', () => {
  expect(loadRoutine(smallRoutine)).toMatchObject({ ok: true, warnings: [], routine: { id: 'testverket', goalPeriods: null, registry: null } });
});

describe('a fault is told with its line, its path and what to do', () => {
  test.each([
    ['an unknown item', 'agenda: [A1, A2]', 'agenda: [A1, A9]', /^31 meetingTypes\.var\.agenda\[1\] punkten ”A9” finns inte\. Menade du ”A[12]”\?/],
    ['an unknown role', 'decisionMaker: chef', 'decisionMaker: cheff', /^11 levels\.enhet\.duties\.decisionMaker rollen ”cheff” finns inte\. Menade du ”chef”\?/],
    ['a role of another level', 'members: [chef]', 'members: [direktor]', /^11 levels\.enhet\.duties\.members\[0\] rollen ”direktor” finns inte på nivån ”enhet”/],
    ['an unknown level of a meeting type', '      ovan: { agenda: [A1] }', '      ovann: { agenda: [A1] }', /^28 meetingTypes\.var\.levels\.ovann nivån ”ovann” finns inte\. Menade du ”ovan”\?/],
    ['an unknown level above', '    name: Enheten', '    name: Enheten\n    above: ovvan', /^10 levels\.enhet\.above nivån ”ovvan” finns inte\. Menade du ”ovan”\?/],
    ['a level above itself', '    name: Enheten', '    name: Enheten\n    above: enhet', /^10 levels\.enhet\.above nivån ”enhet” ligger över sig själv/],
    ['a wrong date', '2027-01-20', '206-01-20', /^4 edition\.date ”206-01-20” är inte ett datum\. Skriv ÅÅÅÅ-MM-DD/],
    ['a day that does not exist', '2027-01-20', '2027-02-30', /^4 edition\.date ”2027-02-30” är inte ett datum/],
    ['a month outside the year', 'months: [2, 3]', 'months: [2, 13]', /^27 meetingTypes\.var\.levels\.enhet\.window\.months\[1\] ”13” är inte en månad/],
    ['a link that is no sharing link', 'https://test.sharepoint.com/:w:/s/grupp/abc?e=1', 'https://example.org/mall.docx', /^21 templates\[0\]\.link länken är inte en delningslänk till SharePoint/],
    ['a misspelt force', 'force: ska,', 'force: skall,', /^30 meetingTypes\.var\.send\.underlag\.force ”skall” är inte ett av valen\. Menade du ”ska”\?/],
    ['a misspelt kind', 'kind: beslut', 'kind: besult', /^36 items\.A2\.kind ”besult” är inte ett av valen\. Menade du ”beslut”\?/],
    ['an unknown key', '    title: Andra punkten', '    titel: Andra punkten', /^35 items\.A2\.titel ”titel” finns inte i formatet\. Menade du ”title”\?/],
    ['a number for a text', 'number: "1"', 'number: 02', /^4 edition\.number värdet läses som ett tal\. Skriv det inom citattecken: "02"/],
    ['an item twice on an agenda', 'agenda: [A1, A2]', 'agenda: [A1, A2, A1]', /^31 meetingTypes\.var\.agenda\[2\] punkten A1 står två gånger/],
    ['an item described twice', '  A2:\n', '  A1:\n', /^34 items\.A1 ”A1” finns två gånger/],
    ['a meeting without an agenda', '    agenda: [A1, A2]\n', '', /^27 meetingTypes\.var\.levels\.enhet mötestypen ”var” har ingen agenda på nivån ”enhet”/],
    ['a question outside its item', 'A2.1: Är', 'A1.1: Är', /^38 items\.A2\.questions\.A1\.1 frågan ”A1\.1” ska ha ett id som börjar med ”A2\.”/],
    ['years that cannot be reckoned', 'title: Andra punkten', 'title: Mål för {period+1}', /^35 items\.A2\.title ”\{period\+1\}” går inte att räkna ut/],
    ['a phrase that starts no decision', 'Chefen beslutar', 'Chefen tycker', /^10 levels\.enhet\.phrase ”Chefen tycker” går inte att börja ett beslut med/],
    ['a sending to nobody', 'daysBefore: 7', 'to: ovan.chef', /^30 meetingTypes\.var\.send\.underlag\.to rollen ”chef” finns inte på nivån ”ovan”/],
    ['an empty section', 'subjectAreas: { miljo: Miljö }', 'subjectAreas: {}', /^5 subjectAreas ”subjectAreas” är tom/],
    ['an empty title', 'title: Första punkten', 'title: " "', /^33 items\.A1\.title texten är tom/],
    ['a year long past all reviews', 'agenda: [A1, A2]', 'agenda: [A1, { item: A2, years: [99999] }]', /^31 meetingTypes\.var\.agenda\[1\]\.years\[0\] ”99999” är inte ett årtal .* från 2000 till 2100/],
    ['a year before all reviews', 'agenda: [A1, A2]', 'agenda: [A1, { item: A2, years: [1999] }]', /^31 meetingTypes\.var\.agenda\[1\]\.years\[0\] ”1999” är inte ett årtal/],
    ['an unknown key at the top', 'paragraphs: löpande', 'paragraphs: löpande\nparagrafer: löpande', /^7 paragrafer ”paragrafer” finns inte i formatet\. Menade du ”paragraphs”\?/],
    ['a wrong type deep in a list', 'members: [chef]', 'members: [chef, [chef]]', /^11 levels\.enhet\.duties\.members\[1\] här ska stå en text/],
    ['a number in quotation marks', 'daysBefore: 7', 'daysBefore: "7"', /^30 meetingTypes\.var\.send\.underlag\.daysBefore värdet läses som en text\. Skriv talet utan citattecken: 7\./],
    ['a number in quotation marks in a list', 'months: [2, 3]', 'months: [2, "3"]', /^27 meetingTypes\.var\.levels\.enhet\.window\.months\[1\] värdet läses som en text/],
    ['a last day that no year has', 'daysBefore: 7', 'latest: 02-30', /^30 meetingTypes\.var\.send\.underlag\.latest ”02-30” är inte en dag på året\. Skriv MM-DD/],
    ['a role twice in a list', 'members: [chef]', 'members: [chef, chef]', /^11 levels\.enhet\.duties\.members\[1\] ”chef” står två gånger i samma lista\. Ta bort den ena/],
    ['a duty of another level', 'coordinator: samordnare', 'coordinator: direktor', /^11 levels\.enhet\.duties\.coordinator rollen ”direktor” finns inte på nivån ”enhet”/],
    ['an item twice on an agenda, once with a condition', 'agenda: [A1, A2]', 'agenda: [A1, A2, { item: A1, optional: true }]', /^31 meetingTypes\.var\.agenda\[2\] punkten A1 står två gånger/],
    ['a clause of no standard', 'kind: formalia', 'kind: formalia, clauses: { 9.3 zz: full }', /^33 items\.A1\.clauses\.9\.3 zz ”9\.3 zz” är inte ett avsnitt i standarden/],
    ['a tab for an indent', '    name: Enheten', '\tname: Enheten', /^9 {2}raden är indragen med tabb/],
    ['a quotation that is never closed', 'name: Testverkets rutin', 'name: "Testverkets rutin', /ett citattecken, en klammer eller en hakparentes är inte stängd/],
    ['an alias to nothing', 'agenda: [A1, A2]', 'agenda: *alla', /^31 {2}hänvisningen \* pekar på ett ankare/],
  ])('%s', (_, from, to, expected) => {
    const faults = faultsOf(withChange(from, to));

    expect(faults).toContainEqual(expect.stringMatching(expected));
  });

  test('a wrong name hides no fault of what stands under it', () => {
    expect(faultsOf(withChange('kind: formalia', 'kind: formalia, clauses: { 9.3 zz: fully }'))).toEqual([
      expect.stringContaining('”fully” är inte ett av valen. Menade du ”full”?'),
      expect.stringContaining('”9.3 zz” är inte ett avsnitt i standarden'),
    ]);
    expect(faultsOf(`${smallRoutine}  A 3: { title: Tredje, kind: besult }\n`)).toEqual([
      expect.stringMatching(/^39 items\.A 3\.kind ”besult” är inte ett av valen/),
      expect.stringMatching(/^39 items\.A 3 ”A 3” går inte att använda som id/),
    ]);
  });

  test('levels above each other in a circle, once', () => {
    const text = withChange('    name: Enheten', '    name: Enheten\n    above: ovan').replace('    name: Ovan', '    name: Ovan\n    above: enhet');

    expect(faultsOf(text)).toEqual([expect.stringMatching(/^10 levels\.enhet\.above nivån ”enhet” ligger över sig själv, genom ”ovan”\. Rätta above hos en av dem/)]);
  });

  test('one question id under two items, at the second', () => {
    const text = `${withChange('A2.1: Är det gjort?', 'A2.1: Är det gjort?\n      A2.B.1: Vem?')}  A2.B: { title: Bilaga, kind: beslut, questions: { A2.B.1: Vad? } }\n`.replace('agenda: [A1, A2]', 'agenda: [A1, A2, A2.B]');

    expect(faultsOf(text)).toEqual([expect.stringMatching(/^40 items\.A2\.B\.questions\.A2\.B\.1 frågan ”A2\.B\.1” finns redan under items\.A2\. Ge den ett eget id/)]);
  });

  test('a question moved to the wrong item, where it stands wrong', () => {
    expect(faultsOf(withChange('kind: formalia', 'kind: formalia, questions: { A2.1: Hur? }'))).toEqual([expect.stringMatching(/^33 items\.A1\.questions\.A2\.1 .* börjar med ”A1\.”/)]);
  });

  test.each([
    ['items', /^items:[^]*/m, 'items: {}\n'],
    ['items', /^items:[^]*/m, ''],
    ['roles', /^roles:\n(?: {2}.*\n)+/m, 'roles: {}\n'],
    ['levels', /^levels:\n(?: {2}.*\n)+/m, 'levels: {}\n'],
    ['meetingTypes', /^meetingTypes:\n(?: {2}.*\n)+/m, 'meetingTypes: {}\n'],
  ])('%s empty or missing is told once, and not again at every name that it should hold', (section, from, to) => {
    expect(faultsOf(smallRoutine.replace(from, to))).toEqual([expect.stringMatching(new RegExp(`^\\d+ ${section} ”${section}” (är tom|saknas)`))]);
  });

  test('a level without duties', () => {
    const text = smallRoutine.replace(/^ {4}duties: .*decisionMaker: chef.*\n/m, '');

    expect(faultsOf(text)).toEqual(['8 levels.enhet.duties ”duties” saknas. Lägg till den.']);
  });

  test.each([
    ['an empty file', ''],
    ['a list', '- a\n- b\n'],
    ['only a comment', '# tom\n'],
  ])('%s', (_, text) => {
    expect(faultsOf(text)).toHaveLength(1);
    expect(faultsOf(text)[0]).toMatch(/^1 /);
  });
});

test('one mistake gives one fault', () => {
  expect(faultsOf(withChange('decisionMaker: chef', 'decisionMaker: cheff'))).toHaveLength(1);
  expect(faultsOf(withChange('2027-01-20', '206-01-20'))).toHaveLength(1);
  expect(faultsOf(withChange('months: [2, 3]', 'months: [2, 13]'))).toHaveLength(1);
});

test('every fault is told at once, in the order of the lines: format, names and sense alike', () => {
  const text = withChange('2027-01-20', '206-01-20').replace('decisionMaker: chef', 'decisionMaker: cheff').replace('agenda: [A1, A2]', 'agenda: [A1, A1, B7]').replace('kind: beslut', 'kind: besult');
  const lines = faultsOf(text).map((fault) => Number(fault.split(' ')[0]));

  expect(lines).toEqual([4, 11, 31, 31, 36]);
});

test('nothing is loaded by halves', () => {
  expect(Object.keys(loadRoutine(withChange('2027-01-20', '206-01-20')))).toEqual(['ok', 'faults']);
});

test('an item on no agenda is a warning, and the routine is loaded', () => {
  const loaded = loadRoutine(`${smallRoutine}  C2: { title: Revisionsplan, kind: beslut }\n`);

  expect(loaded).toMatchObject({ ok: true, warnings: [{ line: 39, path: 'items.C2', message: expect.stringContaining('punkten C2 saknar möte') }] });
});

test('a Word link for a presentation is a warning', () => {
  expect(loadRoutine(withChange('protokoll: alla', 'presentation: alla'))).toMatchObject({ ok: true, warnings: [{ line: 21, path: 'templates[0].link' }] });
});

test('“Ledningsgruppen beslutar” lets the group decide', () => {
  const loaded = loadRoutine(withChange('Chefen beslutar', 'Ledningsgruppen beslutar'));

  expect(loaded).toMatchObject({ ok: true, routine: { levels: { enhet: { phrase: { subject: 'Ledningsgruppen', byGroup: true } } } } });
});

test('a file full of aliases is refused, not expanded', () => {
  const bomb = `a: &a [x]\n${Array.from({ length: 60 }, (_, index) => `b${index}: *a`).join('\n')}\n`;

  expect(faultsOf(bomb)[0]).toContain('hänvisningar');
});

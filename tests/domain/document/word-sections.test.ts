import { sectionsOf, type WordLine } from '../../../src/domain/document/word-sections';

const headings = [
  { itemId: 'a', label: '§ 1', title: 'Revision' },
  { itemId: 'b', label: '§ 12', title: 'Laglista' },
];

function line(text: string, change: Partial<WordLine> = {}): WordLine {
  return { text, style: null, inTable: false, isOutside: false, ...change };
}

function head(text: string): WordLine {
  return line(text, { style: 'Rubrik1' });
}

const file = [line('Protokoll'), head('Närvarande'), line('§ 1', { inTable: true }), head('§ 1 Revision'), line('Allt väl.'), head('§ 12 Laglista'), line('Ny lag.'), head('Åtgärdslista'), line('Inga.'), line('Region Uppsala', { isOutside: true })];

it('parts a file at the headings of its §§; what follows the last one’s own text stands in none', () => {
  const { byItem, rest, missing } = sectionsOf(file, headings);

  expect([...byItem]).toEqual([['a', ['§ 1 Revision', 'Allt väl.']], ['b', ['§ 12 Laglista', 'Ny lag.']]]);
  expect(rest).toEqual(['Protokoll', 'Närvarande', '§ 1', 'Åtgärdslista', 'Inga.', 'Region Uppsala']);
  expect(missing).toEqual([]);
});

it.each([
  ['whose title was edited', '§ 1 Revision och egenkontroll'],
  ['whose number was taken away', 'Revision'],
])('finds a § %s', (_what, text) => {
  const { byItem } = sectionsOf(file.map((one) => (one.text === '§ 1 Revision' ? head(text) : one)), headings);

  expect(byItem.get('a')).toEqual([text, 'Allt väl.']);
});

it('takes no text that only begins like a § for its heading', () => {
  const { byItem } = sectionsOf([...file.slice(0, 5), line('§ 12 Laglista nämns här.'), ...file.slice(5)], headings);

  expect(byItem.get('a')).toEqual(['§ 1 Revision', 'Allt väl.', '§ 12 Laglista nämns här.']);
});

it('finds the §§ also where their headings have no style of their own', () => {
  const { byItem } = sectionsOf(file.map((one) => ({ ...one, style: null })), headings);

  expect(byItem.get('a')).toEqual(['§ 1 Revision', 'Allt väl.']);
  expect(byItem.get('b')).toEqual(['§ 12 Laglista', 'Ny lag.', 'Åtgärdslista', 'Inga.']);
});

it('says which § has no heading any more: its text stands in the one before', () => {
  const { byItem, missing } = sectionsOf(file.filter(({ text }) => text !== '§ 12 Laglista'), headings);

  expect(missing).toEqual(['b']);
  expect(byItem.get('a')).toEqual(['§ 1 Revision', 'Allt väl.', 'Ny lag.']);
});

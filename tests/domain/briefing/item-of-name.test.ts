import { itemOfName } from '../../../src/domain/briefing/item-of-name';

const items = [
  { id: 'A1', number: 1, title: 'Uppföljning av tidigare beslut och åtgärder' },
  { id: 'A2', number: 2, title: 'Förändring i lagstiftning och myndighetskrav' },
  { id: 'A3', number: 3, title: 'Resultat av intern och extern revision' },
  { id: 'B1', number: 12, title: 'Miljömål' },
];

describe('the punkt that a file’s name says', () => {
  test.each([
    ['2 Laglista.xlsx', 'A2'],
    ['02_laglista.docx', 'A2'],
    ['Punkt 12 – mål 2027.pptx', 'B1'],
    ['punkt 3.pdf', 'A3'],
    ['p3 revision.pdf', 'A3'],
    ['§2 lagar.pdf', 'A2'],
    ['12.docx', 'B1'],
    ['B1 underlag.docx', 'B1'],
    ['a3-revision.docx', 'A3'],
    ['Miljömål per 31 december.xlsx', 'B1'],
    ['Intern och extern revision, resultat.docx', 'A3'],
    ['MYNDIGHETSKRAV och lagstiftning.docx', 'A2'],
    ['Miljo\u0308ma\u030al.docx', 'B1'],
  ])('%s', (name, id) => {
    expect(itemOfName(name, items)).toBe(id);
  });

  test.each(['2027-03-09 rapport.docx', '3 mars.docx', '2.5 ton avfall.xlsx', '9.3.2027.pdf', '45 bilder.pptx', 'revision.docx', 'Rapport.docx', '', '.docx', '3rd party.docx'.replace('3rd', '33rd')])('none: %s', (name) => {
    expect(itemOfName(name, items)).toBeNull();
  });

  test('before numbers are given, the place on the agenda is the number', () => {
    expect(itemOfName('2 Laglista.xlsx', items.map((item) => ({ ...item, number: null })))).toBe('A2');
  });

  test('two punkter that fit alike are none', () => {
    expect(itemOfName('Miljömål.docx', [...items, { id: 'B2', number: 13, title: 'Miljömål' }])).toBeNull();
  });
});

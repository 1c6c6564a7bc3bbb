import { extractScope, isInExtract } from '../../../src/domain/document/extract-scope';
import { anItem } from '../../support/builders';

const items = [
  anItem({ id: 'A1', paragraph: 11, subjectAreas: ['miljo'] }),
  anItem({ id: 'A2', paragraph: 12, subjectAreas: ['miljo', 'arbetsmiljo'], confidential: true }),
  anItem({ id: 'A3', paragraph: null, subjectAreas: ['miljo'], struck: { reason: 'Ingen revision i år.', by: 'x', at: '' } }),
];
const choice = { itemIds: [], subjectArea: null, withConfidential: false };

test('an extract has the chosen §§ in agenda order, whatever order they were chosen in', () => {
  expect(extractScope({ items: [...items, anItem({ id: 'A4' })] }, { ...choice, itemIds: ['A4', 'A1'] })).toMatchObject({ ok: true, value: { itemIds: ['A1', 'A4'] } });
});

test('a § under sekretess is refused with its number until it is chosen that such come along', () => {
  expect(extractScope({ items }, { ...choice, itemIds: ['A1', 'A2'] })).toMatchObject({ ok: false, refusal: { code: 'extract-confidential', details: { paragraphs: ['12'] } } });
  expect(extractScope({ items }, { ...choice, itemIds: ['A1', 'A2'], withConfidential: true })).toMatchObject({ value: { itemIds: ['A1', 'A2'], withConfidential: true } });
});

test('an area leaves sekretess and struck items out, and is refused where nothing is left', () => {
  expect(extractScope({ items }, { ...choice, subjectArea: 'miljo' })).toMatchObject({ value: { itemIds: ['A1'], subjectArea: 'miljo' } });
  expect(extractScope({ items }, { ...choice, subjectArea: 'arbetsmiljo' })).toMatchObject({ refusal: { code: 'extract-empty' } });
  expect(extractScope({ items }, choice)).toMatchObject({ refusal: { code: 'extract-empty' } });
});

test('a § that is put under sekretess after the choice leaves the extract', () => {
  const scope = { itemIds: ['A1'], subjectArea: null, withConfidential: false };

  expect(isInExtract({ id: 'A1', confidential: false }, scope)).toBe(true);
  expect(isInExtract({ id: 'A1', confidential: true }, scope)).toBe(false);
  expect(isInExtract({ id: 'A1', confidential: true }, { ...scope, withConfidential: true })).toBe(true);
});

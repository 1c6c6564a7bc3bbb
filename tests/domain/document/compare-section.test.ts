import { compareSection, type PrintedField } from '../../../src/domain/document/compare-section';
import { lineMark } from '../../../src/domain/document/text-mark';
import { writtenLines } from '../../../src/domain/document/written-lines';
import { textPieces } from '../../../src/domain/document/word-pieces';

const heading = '§ 12 Revision';
const conclusion: PrintedField = { name: 'conclusion', key: '', text: 'Målen nås i år.', sentence: 'Målen nås i år.' };
const clause: PrintedField = { name: 'clause', key: '0', text: 'ta fram en tidsplan', sentence: 'att uppdra åt miljöombud att ta fram en tidsplan, senast 2027-03-30' };
const background: PrintedField = { name: 'background', key: '', text: 'Första stycket.\nAndra stycket.', sentence: 'Första stycket.\nAndra stycket.' };
const record = [heading, 'Bakgrund', 'Första stycket.', 'Andra stycket.', 'Slutsats', 'Målen nås i år.', 'Beslut', 'Skolchefen beslutar att uppdra åt miljöombud att ta fram en tidsplan, senast 2027-03-30.'];
const fields = [background, conclusion, clause];

/** What differs where somebody has put these lines in the place of that one; the file is as we wrote it. */
function edited(line: string, ...instead: readonly string[]) {
  const word = record.flatMap((one) => (one === line ? instead : [one]));

  return compareSection({ record, word, fields, written: writtenLines(record.map(lineMark), word) });
}

describe('what Word has changed in a §', () => {
  it('is nothing where only spaces and the kind of space differ', () => {
    expect(edited('Målen nås i år.', 'Målen nås  i år. ')).toEqual([]);
  });

  it.each([
    ['a text of the record with other words', 'Målen nås i år.', ['Målen nås inte i år.'], { field: conclusion, value: 'Målen nås inte i år.' }],
    ['a text that is taken away', 'Målen nås i år.', [], { field: conclusion, value: '' }],
    ['a paragraph that is added to a text', 'Målen nås i år.', ['Målen nås i år.', '', 'Ett nytt stycke.'], { field: conclusion, value: 'Målen nås i år.\n\nEtt nytt stycke.' }],
    ['one paragraph of several', 'Andra stycket.', ['Det andra stycket.'], { field: background, value: 'Första stycket.\nDet andra stycket.' }],
    ['an att-sats within its sentence', record[7] ?? '', ['Skolchefen beslutar att uppdra åt miljöombud att ta fram en snabb tidsplan, senast 2027-03-30.'], { field: clause, value: 'ta fram en snabb tidsplan' }],
  ])('is %s, and can be taken back', (_what, line, instead, change) => {
    expect(edited(line, ...instead)).toEqual([expect.objectContaining(change)]);
  });

  it.each([
    ['the heading', heading, ['§ 12 Revisioner']],
    ['the template’s own words', 'Slutsats', ['Vår slutsats']],
    ['the day in an uppdrag', record[7] ?? '', ['Skolchefen beslutar att uppdra åt miljöombud att ta fram en tidsplan, senast 2027-04-30.']],
    ['an att-sats that is taken away', record[7] ?? '', []],
    ['a paragraph after the decision', record[7] ?? '', [record[7] ?? '', 'Antecknas också.']],
  ])('is only in the file where it is %s', (_what, line, instead) => {
    expect(edited(line, ...instead)).toEqual([expect.objectContaining({ value: null })]);
  });

  it('is an att-sats where the decision is, not where the proposal or an earlier action says the same', () => {
    const twice = [heading, 'Åtgärd 1: ta fram en tidsplan', 'Förslag', 'Skolchefen beslutar att ta fram en tidsplan.', 'Beslut', 'Skolchefen beslutar att ta fram en tidsplan.'];
    const simple = { ...clause, sentence: 'att ta fram en tidsplan' };
    const changed = (place: number) => compareSection({ record: twice, word: twice.map((line, index) => (index === place ? line.replace('en tidsplan', 'en plan') : line)), fields: [simple], written: null });

    expect(changed(1)).toEqual([expect.objectContaining({ field: null })]);
    expect(changed(3)).toEqual([expect.objectContaining({ field: null })]);
    expect(changed(5)).toEqual([expect.objectContaining({ field: simple, value: 'ta fram en plan' })]);
  });

  it('is no part of a decision where it is a paragraph after it', () => {
    expect(edited(record[7] ?? '', record[7] ?? '', 'Antecknas också.')).toEqual([{ field: null, record: '', word: 'Antecknas också.', value: null }]);
  });

  it('is not what the record itself has come to say since the file was written', () => {
    const written = record.map((line) => (line === 'Målen nås i år.' ? 'Målen nås.' : line));
    const word = written.map((line) => (line === 'Andra stycket.' ? 'Det andra stycket.' : line));
    const changes = compareSection({ record, word, fields, written: writtenLines(written.map(lineMark), word) });

    expect(changes.map(({ field }) => field?.name)).toEqual(['background']);
  });

  it('keeps the record’s own later words in a text whose other paragraph was edited in Word', () => {
    const written = record.map((line) => (line === 'Första stycket.' ? 'Förut stod det så.' : line));
    const word = written.map((line) => (line === 'Andra stycket.' ? 'Det andra stycket.' : line));
    const [change] = compareSection({ record, word, fields, written: writtenLines(written.map(lineMark), word) });

    expect(change?.value).toBe('Första stycket.\nDet andra stycket.');
  });

  it('is not a line that the record has come to have twice and the file still has as often as we wrote it', () => {
    const word = record.slice(0, 6);
    const changes = compareSection({ record: [...record, 'Bakgrund'], word: record, fields, written: writtenLines(record.map(lineMark), record) });

    expect(changes).toEqual([]);
    expect(compareSection({ record, word, fields, written: writtenLines(record.map(lineMark), word) })).not.toEqual([]);
  });

  it('is every difference where it is not known what we wrote', () => {
    const changes = compareSection({ record, word: record.map((line) => (line === 'Målen nås i år.' ? 'Målen nås.' : line)), fields, written: null });

    expect(changes).toEqual([expect.objectContaining({ field: conclusion, value: 'Målen nås.' })]);
  });

  it('does not take a short reply for part of another line', () => {
    const lines = [heading, 'Jaså, det var så.'];
    const reply: PrintedField = { name: 'reply', key: 'q', text: 'Ja', sentence: 'Ja' };
    const [change] = compareSection({ record: lines, word: [heading, 'Jaså, det var inte så.'], fields: [reply], written: null });

    expect(change).toMatchObject({ field: null, value: null });
  });

  it('ends in time for a § with thousands of lines that all differ', () => {
    const many = Array.from({ length: 5_000 }, (_, index) => `Rad ${index} i filen`);
    const start = performance.now();
    compareSection({ record: [heading, ...many.map((line) => `${line} förut`)], word: [heading, ...many.map((line) => `${line} nu`)], fields: [], written: null });

    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('two texts', () => {
  it('are shown word by word, what the record has before what the file has', () => {
    expect(textPieces('Målen nås i år.', 'Målen nås inte i år alls.')).toEqual([
      { kind: 'same', text: 'Målen nås ' },
      { kind: 'word', text: 'inte ' },
      { kind: 'same', text: 'i ' },
      { kind: 'record', text: 'år.' },
      { kind: 'word', text: 'år alls.' },
    ]);
  });

  it('are shown whole where they are very long', () => {
    expect(textPieces('a '.repeat(5_000), 'b '.repeat(5_000)).map(({ kind }) => kind)).toEqual(['record', 'word']);
  });
});

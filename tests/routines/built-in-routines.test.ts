import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020';
import { parse } from 'yaml';
import { loadRoutine } from '../../src/routines/load-routine';
import { routineJsonSchema } from '../../src/routines/format';
import { builtIn } from './built-in';

const ids = ['region-uppsala', 'kth'] as const;

describe.each(ids)('%s', (id) => {
  const text = readFileSync(`src/routines/${id}.yaml`, 'utf8');
  const routine = builtIn(id);

  test('loads without a warning', () => {
    expect(loadRoutine(text)).toMatchObject({ ok: true, warnings: [] });
  });

  test('is valid by its JSON Schema too', () => {
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(routineJsonSchema());

    expect(validate(parse(text)) || validate.errors).toBe(true);
  });

  test('names no person of the seeds', () => {
    expect(text).not.toMatch(/Härdelin|Fallgren|Agnemo|Westin|Häckner|Micksäter|Rocco|Oelreich|Rune\b/);
  });

  test('has years only as something to reckon, dates and editions, never a year of its seed in a title', () => {
    expect(Object.values(routine.items).map((item) => item.title).filter((title) => /\b20\d\d\b/.test(title))).toEqual([]);
  });

  test('says for every item what it is for, and names clauses with a degree', () => {
    for (const item of Object.values(routine.items)) {
      expect(['formalia', 'information', 'diskussion', 'beslut']).toContain(item.kind);
      expect(item.clauses.every(({ clause, degree }) => /^9\.3 [a-go]\d?$/.test(clause) && ['full', 'partly'].includes(degree))).toBe(true);
    }
  });
});

/** iso-coverage, B.5: input → items, `~` for partly. */
const coverage: Readonly<Record<(typeof ids)[number], Readonly<Record<string, string>>>> = {
  'region-uppsala': {
    a: 'A1',
    b1: '~A3 ~A4',
    b2: '~A2 ~A4',
    c: 'B1 B2 ~C1',
    d1: 'A2 A5 B4',
    d2: '~B1',
    d3: 'A2',
    d4: '~A2 B4 ~C2',
    e: 'A6',
    f: 'A4',
    g: '~A7',
    o1: 'A7',
    o2: '~A1 ~A2 ~A3 ~A4 ~A5 ~A6 ~A7',
    o3: 'A6 A7',
    o4: 'B1',
    o5: 'A7',
    o6: '~B5',
  },
  kth: {
    a: '2 P2',
    b1: '9 ~P4',
    b2: '~4 ~9',
    b3: '~9',
    c: '7 P3',
    d1: '8',
    d2: '6',
    d3: '5',
    d4: '3 P6',
    e: '11',
    f: '4',
    g: '12',
    o1: '~12',
    o2: '12',
    o3: '11',
    o4: '~7',
    o6: '~10',
  },
};

test.each(ids)('the clause inputs of %s are those of the matrix', (id) => {
  const found: Record<string, string[]> = {};
  for (const item of Object.values(builtIn(id).items)) {
    for (const { clause, degree } of item.clauses) {
      (found[clause.replace('9.3 ', '')] ??= []).push(`${degree === 'full' ? '' : '~'}${item.id}`);
    }
  }

  expect(Object.fromEntries(Object.entries(found).map(([clause, items]) => [clause, items.join(' ')]))).toEqual(coverage[id]);
});

import { readFile } from 'node:fs/promises';
import { runRoutineCommand } from '../../src/cli/routine';
import { smallRoutine, withChange } from '../routines/small-routine';

const files: Record<string, string> = {
  'sound.yaml': smallRoutine,
  'faulty.yaml': withChange('2027-01-20', '206-01-20').replace('kind: beslut', 'kind: besult'),
  'unplaced.yaml': `${smallRoutine}  C2: { title: Revisionsplan, kind: beslut }\n`,
};

async function run(...args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runRoutineCommand(args, {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    readFile: (path) => (files[path] === undefined ? readFile(path, 'utf8') : Promise.resolve(files[path])),
  });

  return { code, out: out.join('\n'), err: err.join('\n') };
}

const vår = ['--level', 'forvaltning', '--meeting-type', 'var', '--date', '2027-03-09'];

test.each(['src/routines/region-uppsala.yaml', 'src/routines/kth.yaml', 'sound.yaml'])('check %s is clean', async (file) => {
  expect(await run('check', file)).toEqual({ code: 0, out: `${file}: inga fel.`, err: '' });
});

test('check of a faulty file tells every fault and fails', async () => {
  const { code, out, err } = await run('check', 'faulty.yaml');

  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err.split('\n')).toEqual([expect.stringMatching(/^rad 4, edition\.date: /), expect.stringMatching(/^rad 36, items\.A2\.kind: /)]);
});

test('check of a file with a warning says so on standard error and succeeds', async () => {
  expect(await run('check', 'unplaced.yaml')).toMatchObject({ code: 0, err: expect.stringContaining('punkten C2 saknar möte') });
});

test('agenda --json prints the agreed shape, with no key more', async () => {
  const { code, out, err } = await run('agenda', 'src/routines/region-uppsala.yaml', ...vår, '--json');
  const lines = JSON.parse(out) as Record<string, unknown>[];

  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(lines.map((line) => line['number'])).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(lines.map((line) => Object.keys(line))).toEqual(lines.map(() => ['number', 'id', 'title', 'kind', 'optional', 'note', 'questions', 'clauses']));
  expect(lines[0]).toEqual({
    number: 1,
    id: 'A1',
    title: 'Uppföljning av tidigare protokolls kvarstående frågor och beslutade åtgärder',
    kind: 'beslut',
    optional: false,
    note: null,
    questions: [
      { id: 'A1.1', text: 'Är beslutade åtgärder genomförda?', questions: [] },
      { id: 'A1.2', text: 'Om inte, vad beror det på och vilka ytterligare åtgärder krävs?', questions: [] },
    ],
    clauses: [
      { clause: '9.3 a', degree: 'full' },
      { clause: '9.3 o2', degree: 'partly' },
    ],
  });
});

test('agenda prints a numbered list for people', async () => {
  const { out } = await run('agenda', 'src/routines/region-uppsala.yaml', ...vår);

  expect(out).toContain('9. Vid behov revidera miljömål- och handlingsplan (B2, beslut) [vid behov]');
  expect(out).toContain('     A2.3a Är korrigerande åtgärder införda eller planerade?');
});

test('a free agenda is an empty list', async () => {
  expect(await run('agenda', 'src/routines/region-uppsala.yaml', '--level', 'koncern', '--meeting-type', 'extra', '--date', '2027-05-04', '--json')).toEqual({ code: 0, out: '[]', err: '' });
});

test.each([
  ['koncern', 'host'],
  ['skola', 'var'],
  ['forvaltning', 'genomgang'],
])('%s with %s fails with what there is', async (level, type) => {
  const { code, out, err } = await run('agenda', 'src/routines/region-uppsala.yaml', '--level', level, '--meeting-type', type, '--date', '2027-03-09', '--json');

  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toContain(`”${type}” på nivån ”${level}”`);
  expect(err).toContain('forvaltning/var, koncern/var, forvaltning/host, forvaltning/extra, koncern/extra');
});

test('agenda of a faulty file prints its faults, no agenda', async () => {
  expect(await run('agenda', 'faulty.yaml', ...vår, '--json')).toMatchObject({ code: 1, out: '', err: expect.stringContaining('rad 4, edition.date') });
});

test('a warning goes to standard error and leaves the agenda whole', async () => {
  const { code, out, err } = await run('agenda', 'unplaced.yaml', '--level', 'enhet', '--meeting-type', 'var', '--date', '2027-03-09', '--json');

  expect(code).toBe(0);
  expect(JSON.parse(out)).toHaveLength(2);
  expect(err).toContain('punkten C2 saknar möte');
});

test.each([
  ['nothing', []],
  ['an unknown command', ['visa', 'sound.yaml']],
  ['no file', ['check']],
  ['two files', ['check', 'sound.yaml', 'faulty.yaml']],
  ['an agenda without its meeting', ['agenda', 'sound.yaml']],
  ['an unknown option', ['check', 'sound.yaml', '--alla']],
])('%s is answered with how to write it', async (_, args) => {
  expect(await run(...args)).toEqual({ code: 1, out: '', err: expect.stringMatching(/^Skriv: npm run routine -- check FIL/) });
});

test('a file that cannot be read and a day that does not exist get one sentence each', async () => {
  expect(await run('check', 'missing.yaml')).toMatchObject({ code: 1, err: expect.stringContaining('missing.yaml går inte att läsa') });
  expect(await run('agenda', 'sound.yaml', '--level', 'enhet', '--meeting-type', 'var', '--date', '2027-02-30')).toMatchObject({ code: 1, err: expect.stringContaining('”2027-02-30” är inte ett datum') });
});

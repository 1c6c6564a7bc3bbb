import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startInVain, startLocalInstance, type LocalInstance } from '../support/local-instance';

jest.setTimeout(180_000);

let scratch: string;
const started: LocalInstance[] = [];

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'genomgang-local-'));
});
afterAll(async () => {
  await Promise.all(started.map((instance) => instance.kill()));
  await rm(scratch, { recursive: true, force: true });
});

const folder = (name: string) => join(scratch, name);

async function start(dataFolder: string): Promise<LocalInstance> {
  const instance = await startLocalInstance(dataFolder);
  started.push(instance);

  return instance;
}

describe('a second local mode on the same data folder', () => {
  it('is refused in a clear sentence and the first lives on; when that has ended, the folder is free', async () => {
    const first = await start(folder('shared'));
    const { code, output, faults } = await startInVain({ DATA_DIR: folder('shared') });

    expect(code).toBe(1);
    expect(output).toBe('');
    expect(lastLine(faults)).toMatch(/^Genomgång kunde inte starta\. Datamappen .*shared används redan av en annan process \(\d+\)\..*DATA_DIR\.$/);
    expect(await (await fetch(`${first.doors.url}/readyz`)).json()).toMatchObject({ ready: true });
    expect(await first.doors.call('kth-skola.skolchef', 'GET', '/api/reviews?unit=kth-skola')).toHaveLength(1);

    expect(await first.stop()).toMatchObject({ code: 0, faults: expect.not.stringContaining('"level":50') });
    const next = await start(folder('shared'));
    expect(await next.doors.call('kth-skola.skolchef', 'GET', '/api/reviews?unit=kth-skola')).toHaveLength(1);
    expect(await next.stop()).toMatchObject({ code: 0 });
    expect(await readdir(folder('shared'))).not.toContain('lock');
  });
});

describe('a local mode that cannot start says why in one place and ends with another exit code than 0', () => {
  let taken: Server;
  let port: number;

  beforeAll(async () => {
    taken = createServer().listen(0, '127.0.0.1');
    await new Promise((done) => taken.once('listening', done));
    port = (taken.address() as { port: number }).port;
  });
  afterAll(() => taken.close());

  it('a taken port, with the data folder free again afterwards', async () => {
    const run = await startInVain({ DATA_DIR: folder('port'), PORT: String(port) });

    expect(run).toMatchObject({ code: 1, output: '' });
    expect(lines(run.faults)).toEqual([`Genomgång kunde inte starta. Port ${port} är upptagen av ett annat program. Stäng det, eller starta med en annan port: PORT=3979 npm start.`]);
    expect(await readdir(folder('port'))).not.toContain('lock');
  });

  it.each(['a file', 'a path below a file'])('a data folder that is %s', async (what) => {
    const file = folder(what.replaceAll(' ', '-'));
    await writeFile(file, 'mine');
    const dataFolder = what === 'a file' ? file : join(file, 'below');
    const run = await startInVain({ DATA_DIR: dataFolder });

    expect(run).toMatchObject({ code: 1, output: '' });
    expect(lastLine(run.faults)).toBe(
      `Genomgång kunde inte starta. Det går inte att skriva i datamappen ${dataFolder}. Ingenting kan sparas. Ge kontot skrivrätt i mappen, eller välj en annan mapp med DATA_DIR.`,
    );
    expect(await readFile(file, 'utf8')).toBe('mine');
  });

  it('a faulty routine: each fault with line and what to do, and nothing is begun', async () => {
    const routines = folder('routines');
    await mkdir(routines);
    await cp('src/routines/kth.yaml', join(routines, 'mine.yaml'));
    const text = await readFile(join(routines, 'mine.yaml'), 'utf8');
    await writeFile(join(routines, 'mine.yaml'), text.replace(/^id: .*$/m, 'id: min-rutin').replace('kind: beslut', 'kind: besult').replace(/^name: .*$/m, 'nam: Min'));
    const run = await startInVain({ DATA_DIR: folder('routine-data'), ROUTINES_DIR: routines });

    expect(run).toMatchObject({ code: 1, output: '' });
    expect(lines(run.faults)).toEqual([
      expect.stringMatching(/^Genomgång kunde inte starta\. Rutinen .*mine\.yaml har fel och är inte inläst:$/),
      expect.stringMatching(/^ {2}rad \d+, name: ”name” saknas\. Lägg till den\.$/),
      expect.stringMatching(/^ {2}rad \d+, nam: .* Menade du ”name”\?$/),
      expect.stringMatching(/^ {2}rad \d+, items\.\d+\.kind: ”besult” är inte ett av valen\. Menade du ”beslut”\?/),
    ]);
    expect(await readdir(folder('routine-data')).catch(() => 'none')).toBe('none');
  });

  it.each([
    { what: 'a routine folder that is not there', setting: () => ({ ROUTINES_DIR: folder('nowhere') }), says: /^Genomgång kunde inte starta\. Mappen med rutiner, .*nowhere, går inte att läsa\..*ROUTINES_DIR/ },
    { what: 'a database server that does not answer', setting: () => ({ DATABASE_URL: 'postgres://127.0.0.1:1/genomgang' }), says: /^Genomgång kunde inte starta\. Databasservern går inte att nå\..*DATABASE_URL/ },
  ])('$what', async ({ setting, says }) => {
    const run = await startInVain({ DATA_DIR: folder('unused'), ...setting() });

    expect(run).toMatchObject({ code: 1, output: '' });
    expect(lines(run.faults)).toEqual([expect.stringMatching(says)]);
  });

  it('settings that cannot be used, all of them at once', async () => {
    const run = await startInVain({ DATA_DIR: folder('settings'), PORT: '70000', HOST: '0.0.0.0', NOW: 'i går', LOG_LEVEL: 'loud', GRAPH_BASE_URL: 'https://graph.microsoft.com' });

    expect(run).toMatchObject({ code: 1, output: '' });
    expect(run.faults).toContain('5 inställningar behöver rättas');
    for (const name of ['PORT', 'HOST', 'NOW', 'LOG_LEVEL', 'GRAPH_BASE_URL']) {
      expect(run.faults).toMatch(new RegExp(`^${name}: \\S`, 'm'));
    }
    expect(await readdir(folder('settings')).catch(() => 'none')).toBe('none');
  });
});

const lines = (text: string) => text.trim().split('\n');
const lastLine = (text: string) => lines(text).at(-1);

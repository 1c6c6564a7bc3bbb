import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CheckedTemplateView, TemplatesView } from '../../src/contracts/template';
import { templateFileNames } from '../../src/local/templates/make-templates';
import { kthMinutesLinks } from '../../src/local/demo-data/demo-links';
import { startLocalInstance, type LocalInstance } from '../support/local-instance';
import { paragraphs, paragraphTexts, wordFile } from '../support/word-files';
import { people } from './support/a-review';
import { templateFile } from './support/sharepoint';

jest.setTimeout(120_000);

const path = '/api/units/kth-skola/templates';

let dataFolder: string;
let instance: LocalInstance;

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'genomgang-mallar-'));
  instance = await startLocalInstance(dataFolder);
});
afterAll(async () => {
  await instance.kill();
  await rm(dataFolder, { recursive: true, force: true });
});

describe('the unit’s templates', () => {
  test('stand by kind with where each comes from; an extract is written in the minutes’ template', async () => {
    const { templates, mayChange } = await list();

    expect(mayChange).toBe(true);
    expect(templates.find(({ kind }) => kind === 'minutes')).toMatchObject({ kindName: 'Protokoll', origin: 'vald av enheten', link: kthMinutesLinks.skola });
    expect(templates.find(({ kind }) => kind === 'minutes-extract')).toMatchObject({ origin: 'samma som protokoll' });
    expect(templates.find(({ kind }) => kind === 'coverage-sheet')).toMatchObject({ name: null, origin: expect.stringMatching(/^ingen mall vald.*ännu inte/) });
  });

  test('are chosen by a link that is followed at once; one that leads nowhere or elsewhere is refused with what to do', async () => {
    await expect(choose('https://kth.sharepoint.com/:w:/s/miljoledning/finns-inte')).rejects.toThrow(/Länken leder inte till någon fil.*Kopiera länk/);
    await expect(choose('https://example.org/mall.docx')).rejects.toThrow(/Länken leder inte till någon fil/);
    await expect(instance.doors.call(people.members[0], 'PUT', `${path}/minutes`, { link: kthMinutesLinks.central })).rejects.toThrow('403');

    expect((await choose(kthMinutesLinks.central)).templates.find(({ kind }) => kind === 'minutes')).toMatchObject({ link: kthMinutesLinks.central });
    expect((await choose(kthMinutesLinks.skola)).templates.find(({ kind }) => kind === 'minutes')).toMatchObject({ link: kthMinutesLinks.skola });
  });

  test('are checked as they are now: every fault at once, and what their maker may have forgotten', async () => {
    expect(await check()).toEqual({ name: templateFileNames.kthSkola, faults: [], warnings: [] });

    const file = templateFile(instance, templateFileNames.kthSkola);
    const good = await readFile(file);
    await writeFile(file, wordFile(paragraphs('{{enhett}}', '{{#punkter}}{{rubrik}}', 'Datum: Skriv här.')));
    const { faults, warnings } = await check();
    await writeFile(file, good);

    expect(faults.join(' ')).toMatch(/enhett.*enhet/);
    expect(faults.join(' ')).toMatch(/punkter/);
    expect(warnings.join(' ')).toMatch(/Skriv här/);
  });

  test('without tags get help: places with their tags, a filled example, and a tagged copy that the check finds good', async () => {
    const file = templateFile(instance, templateFileNames.kthSkola);
    const good = await readFile(file);
    const link = kthMinutesLinks.skola;
    await copyFile('tests/documents/templates/protokoll-utan-taggar.docx', file);
    const { places } = await instance.doors.call<{ places: { text: string; tag: string | null }[] }>(people.coordinator, 'POST', `${path}/minutes/places`, { link });
    expect(places).toEqual(expect.arrayContaining([expect.objectContaining({ text: 'Ärenden', tag: 'punkter' })]));

    const tagged = (filled: boolean) => instance.doors.call<{ fileName: string; content: string }>(people.coordinator, 'POST', `${path}/minutes/tagged`, { link, choices: {}, filled });
    const example = await tagged(true);
    expect(example.fileName).toMatch(/\(ifyllt exempel\)\.docx$/);
    expect(paragraphTexts(Buffer.from(example.content, 'base64')).join('\n')).toMatch(/§ 2 Energi och transporter[^]*Chefen beslutar/);
    const copy = await tagged(false);
    await writeFile(file, Buffer.from(copy.content, 'base64'));
    expect(await check()).toMatchObject({ faults: [], warnings: [] });
    await writeFile(file, good);
    await expect(instance.doors.call(people.members[0], 'POST', `${path}/minutes/places`, { link })).rejects.toThrow('403');
  });
});

function list(): Promise<TemplatesView> {
  return instance.doors.call(people.coordinator, 'GET', path);
}

function choose(link: string): Promise<TemplatesView> {
  return instance.doors.call(people.coordinator, 'PUT', `${path}/minutes`, { link });
}

function check(): Promise<CheckedTemplateView> {
  return instance.doors.call(people.coordinator, 'POST', `${path}/minutes/check`, { link: kthMinutesLinks.skola });
}

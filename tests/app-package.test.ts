import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { readMessage, readSearch } from '../bot/extension/read-extension';
import { standIn } from '../src/local/sign-in/stand-in-sign-in';

const folder = 'appPackage';
const manifest = readJson('manifest.json');
const languages = ['sv.json', 'en.json'];

describe('the Teams app package', () => {
  test('the manifest follows the schema of Teams', () => {
    expect(faultsIn(manifest, 'MicrosoftTeams.schema.json')).toEqual([]);
  });

  test.each(languages)('%s follows the schema of Teams', (file) => {
    expect(faultsIn(readJson(file), 'MicrosoftTeams.Localization.schema.json')).toEqual([]);
  });

  test('a name that Teams would cut off is found', () => {
    expect(faultsIn({ ...manifest, name: { short: 'Genomgång '.repeat(4) } }, 'MicrosoftTeams.schema.json')).toEqual([expect.stringContaining('/name/short')]);
  });

  test('both languages say the same things', () => {
    const [swedish, english] = languages.map((file) => Object.keys(readJson(file)));

    expect(english).toEqual(swedish);
  });

  test.each([
    ['color.png', 192],
    ['outline.png', 32],
  ])('%s is %d pixels square', (file, side) => {
    const picture = readFileSync(join(folder, file));

    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([side, side]);
  });

  test('the bot and the sign-in are those of the local mode', () => {
    expect(manifest).toMatchObject({ bots: [{ botId: standIn.botId }], composeExtensions: [{ botId: standIn.botId }], webApplicationInfo: { id: standIn.clientId } });
  });

  test('the message extension’s commands are those that the bot reads, and links unfold for the app’s own host only', () => {
    const [extension] = (manifest as unknown as { readonly composeExtensions: readonly { readonly commands: readonly { readonly id: string }[]; readonly messageHandlers: readonly { readonly value: { readonly domains: readonly string[] } }[] }[] }).composeExtensions;
    const [search, searchActions, makeAction] = extension?.commands.map(({ id }) => id) ?? [];

    expect(readSearch({ commandId: search })?.what).toBe('decisions');
    expect(readSearch({ commandId: searchActions })?.what).toBe('actions');
    expect(readMessage({ commandId: makeAction })).toBe('');
    expect(extension?.messageHandlers.flatMap(({ value }) => value.domains)).toEqual(manifest['validDomains']);
  });
});

function readJson(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>;
}

function faultsIn(document: object, schemaFile: string): string[] {
  const schema = JSON.parse(readFileSync(join('node_modules/@microsoft/app-manifest/build/json-schemas/teams/v1.25', schemaFile), 'utf8')) as object;
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  validate(document);

  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
}

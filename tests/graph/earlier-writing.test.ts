import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash } from '../../src/graph/office-content';
import type { LibraryFault, NewFile } from '../../src/ports/document-library';
import { driveId, removeFolder, startLocalSharePoint, tenantId, type LocalSharePoint } from './support/local-sharepoint';
import { wordFile } from './support/word-file';

const folder = 'Genomgångar/2027';
const name = 'Protokoll (utkast k7m2p9x4qd3h).docx';

let sharePoint: LocalSharePoint;

beforeEach(async () => {
  sharePoint = await startLocalSharePoint();
});
afterEach(() => removeFolder(sharePoint));

describe('a file that holds our id in its name', () => {
  it('is replaced where it is an earlier writing that we never heard of', async () => {
    const first = await sharePoint.graph().documents.store(await draft('Första orden'));
    const again = await sharePoint.graph().documents.store(await draft('Nyare ord'));

    expect(again.itemId).toBe(first.itemId);
    expect(readdirSync(join(sharePoint.folder('Utkast'), folder)).filter((file) => !file.startsWith('.'))).toEqual([name]);
    expect(onDisk()).toBe(contentHash(await wordFile('Nyare ord')));
  });

  it('stays as it is where a person has written in it since', async () => {
    await sharePoint.graph().documents.store(await draft('Första orden'));
    writeFileSync(join(sharePoint.folder('Utkast'), folder, name), await wordFile('En persons ord'));
    const fault = (await sharePoint.graph().documents.store(await draft('Nyare ord')).catch((error: unknown) => error)) as LibraryFault;

    expect(fault.reason).toBe('name-taken');
    expect(onDisk()).toBe(contentHash(await wordFile('En persons ord')));
  });
});

async function draft(text: string): Promise<NewFile> {
  return { tenantId, driveId, folder, name, ownId: 'k7m2p9x4qd3h', bytes: await wordFile(text), columns: {} };
}

function onDisk(): string {
  return contentHash(new Uint8Array(readFileSync(join(sharePoint.folder('Utkast'), folder, name))));
}

import { randomBytes } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash } from '../../src/graph/office-content';
import type { NewFile } from '../../src/ports/document-library';
import { driveId, removeFolder, startLocalSharePoint, tenantId, type LocalSharePoint } from './support/local-sharepoint';
import { editedByPerson, wordFile } from './support/word-file';

const UNIT = 327_680;
const sliced = { upload: { simpleUpTo: 100_000, slice: UNIT } };

let sharePoint: LocalSharePoint;
let large: Uint8Array;

beforeEach(async () => {
  sharePoint = await startLocalSharePoint();
  large = await wordFile(randomBytes(900_000).toString('base64'));
});
afterEach(() => removeFolder(sharePoint));

const documents = () => sharePoint.graph(sliced).documents;
const file = (): NewFile => ({ tenantId, driveId, folder: 'Genomgångar', name: 'Protokoll.docx', ownId: 'x7', bytes: large, columns: { Status: 'Utkast' } });
const onDisk = () => join(sharePoint.folder('Utkast'), 'Genomgångar', 'Protokoll.docx');
const slices = () => sharePoint.requests.filter(({ call }) => call.startsWith('PUT ') && call.includes('upload-sessions'));
const sessions = () => new Set(slices().map(({ call }) => call)).size;

function storedOnce(): string {
  expect(readdirSync(join(sharePoint.folder('Utkast'), 'Genomgångar'))).toEqual(['Protokoll.docx']);
  return contentHash(new Uint8Array(readFileSync(onDisk())));
}

describe('a large document', () => {
  it('goes up in slices, without a token to the upload host, and is set in its columns', async () => {
    const stored = await documents().store(file());

    expect(slices()).toHaveLength(Math.ceil(large.byteLength / UNIT));
    expect(slices().some(({ hasToken }) => hasToken)).toBe(false);
    expect(stored.contentHash).toBe(contentHash(large));
    expect(storedOnce()).toBe(stored.contentHash);
  });

  it('goes up in one go where it is small enough', async () => {
    await sharePoint.graph({ upload: { simpleUpTo: large.byteLength } }).documents.store(file());
    expect(sharePoint.requests.filter(({ call }) => call.startsWith('PUT ')).map(({ call }) => call)).toEqual([expect.stringContaining('/content')]);
  });

  it.each([
    ['broken before it arrived', { kind: 'reset', when: 'before' }],
    ['broken after it was taken', { kind: 'reset', when: 'after' }],
    ['broken in the answer', { kind: 'reset', when: 'body' }],
    ['delivered twice', { kind: 'duplicate' }],
    ['throttled', { kind: 'throttle', seconds: 1 }],
    ['throttled until a date', { kind: 'throttle', seconds: 1, date: true }],
    ['unavailable', { kind: 'unavailable', seconds: 0 }],
    ['lost in a gateway', { kind: 'gateway' }],
  ] as const)('goes on from where it was when a slice is %s', async (_what, fault) => {
    sharePoint.addFault({ match: '/^PUT .*upload-sessions/', times: 2, ...fault });
    const stored = await documents().store(file());

    expect(sessions()).toBe(1);
    expect(stored.contentHash).toBe(contentHash(large));
    expect(storedOnce()).toBe(stored.contentHash);
  });

  it.each(['missing', 'expired'] as const)('begins anew when the session is %s', async (kind) => {
    sharePoint.addFault({ match: '/^PUT .*upload-sessions/', kind });
    const stored = await documents().store(file());

    expect(sessions()).toBe(2);
    expect(storedOnce()).toBe(stored.contentHash);
  });

  it('is adopted when the answer to the last slice was lost', async () => {
    const last = Math.ceil(large.byteLength / UNIT);
    for (let number = 1; number <= last; number += 1) {
      sharePoint.addFault({ match: '/^PUT .*upload-sessions/', kind: number === last ? 'reset' : 'slow', when: 'after', seconds: 0 });
    }
    const stored = await documents().store(file());

    expect(stored.contentHash).toBe(contentHash(large));
    expect(storedOnce()).toBe(stored.contentHash);
  });

  it.each([
    ['throttle', 'throttled', { seconds: 300 }],
    ['full', 'full', {}],
    ['locked', 'locked', {}],
    ['reset', 'unreachable', { times: 20 }],
  ] as const)('waits for the outbox on %s, and leaves no session behind', async (kind, reason, more) => {
    sharePoint.addFault({ match: '/^(PUT|GET) .*upload-sessions/', kind, ...more });

    await expect(documents().store(file())).rejects.toMatchObject({ reason });
    expect(sharePoint.requests.at(-1)?.call).toMatch(/^DELETE .*upload-sessions/);
    sharePoint.clearFaults();
    const stored = await documents().store(file());
    expect(storedOnce()).toBe(stored.contentHash);
  });

  it('never replaces a file of another content', async () => {
    await documents().store({ ...file(), bytes: await wordFile('Något annat') });
    const before = readFileSync(onDisk());

    await expect(documents().store(file())).rejects.toMatchObject({ reason: 'name-taken' });
    expect(readFileSync(onDisk()).equals(before)).toBe(true);
  });
});

describe('new content of a large document', () => {
  it('replaces what nobody has touched', async () => {
    const stored = await documents().store(file());
    const bytes = await wordFile(randomBytes(900_000).toString('base64'));
    const replaced = await documents().replace(tenantId, stored, { bytes, columns: {} });

    expect(replaced).toMatchObject({ itemId: stored.itemId, contentHash: contentHash(bytes) });
    expect(storedOnce()).toBe(contentHash(bytes));
  });

  it('is not laid over what somebody wrote while it went up', async () => {
    const stored = await documents().store(file());
    sharePoint.requests.length = 0;
    sharePoint.addFault({ match: '/^PUT .*upload-sessions/', kind: 'late', seconds: 0.5 });
    const replacing = documents().replace(tenantId, stored, { bytes: await wordFile(randomBytes(900_000).toString('base64')), columns: {} });
    const outcome = replacing.catch((fault: unknown) => fault);
    while (slices().length === 0) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    const edited = editedByPerson(new Uint8Array(readFileSync(onDisk())));
    writeFileSync(onDisk(), edited);

    expect(await outcome).toMatchObject({ reason: 'changed-by-other' });
    expect(storedOnce()).toBe(contentHash(edited));
  });
});

import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash } from '../../src/graph/office-content';
import { LibraryFault, type NewFile, type StoredFile } from '../../src/ports/document-library';
import { driveId, removeFolder, startLocalSharePoint, tenantId, type LocalSharePoint } from '../graph/support/local-sharepoint';
import { editedByPerson, wordFile } from '../graph/support/word-file';

jest.setTimeout(60_000);

/** Every way that SharePoint has been seen to fail (R5) with what storing may say about it before it is tried again. */
const faults = [
  [{ kind: 'throttle', seconds: 0 }, ['throttled']],
  [{ kind: 'throttle', seconds: 300 }, ['throttled']],
  [{ kind: 'throttle', seconds: 300, date: true }, ['throttled']],
  [{ kind: 'unavailable', seconds: 300 }, ['throttled']],
  [{ kind: 'gateway' }, ['unreachable']],
  [{ kind: 'locked' }, ['locked']],
  [{ kind: 'modified' }, ['throttled', 'name-taken']],
  [{ kind: 'changed' }, ['changed-by-other']],
  [{ kind: 'full' }, ['full']],
  [{ kind: 'expired' }, ['no-access']],
  [{ kind: 'missing' }, ['missing']],
  [{ kind: 'reset', when: 'before' }, ['unreachable']],
  [{ kind: 'reset', when: 'after' }, ['unreachable']],
  [{ kind: 'reset', when: 'body' }, ['unreachable']],
  [{ kind: 'late', seconds: 0.6 }, ['unreachable']],
  [{ kind: 'slow', seconds: 0.6 }, ['unreachable']],
  [{ kind: 'duplicate' }, []],
] as const;

/** What storing asks of SharePoint, in turn. */
const ways = [
  ['in one go', {}, ['/^PUT .*content$/', '/^GET .*list$/', '/^PATCH .*fields$/', '/^GET .*items\\/[^/]+$/']],
  ['in slices', { upload: { simpleUpTo: 0 } }, ['/^POST .*createUploadSession$/', '/^PUT .*upload-sessions/', '/^GET .*list$/', '/^PATCH .*fields$/', '/^GET .*items\\/[^/]+$/']],
] as const;
const replacing = ['/^GET .*items\\/[^/]+$/', '/^GET .*content$/', '/^PUT .*content$/', '/^PATCH .*fields$/'];

let sharePoint: LocalSharePoint;

beforeEach(async () => {
  sharePoint = await startLocalSharePoint();
});
afterEach(() => removeFolder(sharePoint));

const onDisk = () => join(sharePoint.folder('Utkast'), 'Genomgångar', 'Protokoll.docx');

/** A short time limit only where it is what the fault plays with. */
function documentsWith(settings: object, fault?: { readonly kind: string }) {
  const isSlow = fault?.kind === 'late' || fault?.kind === 'slow';
  return sharePoint.graph({ ...settings, ...(isSlow ? { limits: { callMs: 300, uploadMs: 300 } } : {}) }).documents;
}

async function draft(text = 'Beslut § 1'): Promise<NewFile> {
  return { tenantId, driveId, folder: 'Genomgångar', name: 'Protokoll.docx', ownId: 'x7', bytes: await wordFile(text), columns: { Status: 'Utkast' } };
}

/** As the outbox does: again until it is done, with every reason that was given on the way. */
async function untilDone<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly reasons: readonly string[] }> {
  const reasons: string[] = [];
  for (let attempt = 1; attempt <= 12; attempt += 1) {
    try {
      return { result: await work(), reasons };
    } catch (fault) {
      if (!(fault instanceof LibraryFault)) {
        throw fault;
      }
      reasons.push(fault.reason);
    }
  }
  throw new Error(`never done: ${reasons.join(', ')}`);
}

async function expectStoredOnce(file: NewFile, stored: StoredFile): Promise<void> {
  expect(readdirSync(join(sharePoint.folder('Utkast'), 'Genomgångar'))).toEqual(['Protokoll.docx']);
  expect(contentHash(new Uint8Array(readFileSync(onDisk())))).toBe(contentHash(file.bytes));
  expect(stored.contentHash).toBe(contentHash(file.bytes));
  const fields = await sharePoint.fetchAs(await sharePoint.signIn.appToken(tenantId), `/drives/${driveId}/items/${stored.itemId}/listItem/fields`);
  expect(await fields.json()).toMatchObject(file.columns);
}

describe.each(ways)('a document is stored exactly once, %s,', (_way, settings, calls) => {
  it.each(faults)('although each call meets %j', async (fault, allowed) => {
    calls.forEach((match) => sharePoint.addFault({ match, ...fault }));
    const file = await draft();
    const { store } = documentsWith(settings, fault);
    const { result, reasons } = await untilDone(() => store(file));

    expect(sharePoint.pendingFaults()).toEqual([]);
    expect(reasons.filter((reason) => !(allowed as readonly string[]).includes(reason))).toEqual([]);
    await expectStoredOnce(file, result);
  });
});

describe('new content', () => {
  it.each(faults)('is stored exactly once although each call meets %j', async (fault, allowed) => {
    const { store, replace } = documentsWith({}, fault);
    const before = await store(await draft());
    const file = await draft('Beslut § 1, omformulerat');
    replacing.forEach((match) => sharePoint.addFault({ match, ...fault }));
    const { result, reasons } = await untilDone(() => replace(tenantId, before, file));

    expect(sharePoint.pendingFaults()).toEqual([]);
    expect(reasons.filter((reason) => !(allowed as readonly string[]).includes(reason))).toEqual([]);
    expect(result.itemId).toBe(before.itemId);
    await expectStoredOnce(file, result);
  });

  it.each(faults)('is never laid over what somebody wrote, although each call meets %j', async (fault) => {
    const { store, replace } = documentsWith({}, fault);
    const before = await store(await draft());
    const edited = editedByPerson(new Uint8Array(readFileSync(onDisk())));
    writeFileSync(onDisk(), edited);
    replacing.forEach((match) => sharePoint.addFault({ match, ...fault }));
    const file = await draft('omformulerat');

    await expect(untilDone(() => replace(tenantId, before, file))).rejects.toThrow('changed-by-other');
    expect(contentHash(new Uint8Array(readFileSync(onDisk())))).toBe(contentHash(edited));
  });
});

describe('a document whose folder', () => {
  it('was renamed gets its new content where it lies', async () => {
    const { store, replace } = documentsWith({});
    const before = await store(await draft());
    const app = await sharePoint.signIn.appToken(tenantId);
    const rename = await sharePoint.fetchAs(app, `/drives/${driveId}/root:/Genomgångar`, { method: 'PATCH', headers: { 'content-type': 'application/json' }, body: '{"name":"Ledningens genomgång"}' });
    const file = await draft('omformulerat');
    const after = await replace(tenantId, before, file);

    expect(rename.status).toBe(200);
    expect(after).toMatchObject({ itemId: before.itemId, contentHash: contentHash(file.bytes), webUrl: expect.stringContaining('Ledningens%20genomg') as string });
    expect(readdirSync(sharePoint.folder('Utkast')).filter((name) => !name.startsWith('.'))).toEqual(['Ledningens genomgång']);
  });

  it('was removed is stored in a new one', async () => {
    await documentsWith({}).store(await draft());
    rmSync(join(sharePoint.folder('Utkast'), 'Genomgångar'), { recursive: true });
    const file = await draft();
    await expectStoredOnce(file, await documentsWith({}).store(file));
  });
});

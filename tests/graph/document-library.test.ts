import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { contentHash } from '../../src/graph/office-content';
import { LibraryFault, type NewFile } from '../../src/ports/document-library';
import { driveId, removeFolder, startLocalSharePoint, tenantId, type LocalSharePoint } from './support/local-sharepoint';
import { editedByPerson, wordFile } from './support/word-file';

let sharePoint: LocalSharePoint;

beforeEach(async () => {
  sharePoint = await startLocalSharePoint();
});
afterEach(() => removeFolder(sharePoint));

async function draft(change: Partial<NewFile> = {}): Promise<NewFile> {
  return {
    tenantId,
    driveId,
    folder: 'Genomgångar/2027',
    name: 'Protokoll 4711.docx',
    ownId: 'k7m2p9x4qd3h',
    bytes: await wordFile('UTKAST – ej upprättad handling'),
    columns: { Status: 'Utkast', Mötesdatum: '2027-03-02' },
    ...change,
  };
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(sharePoint.folder('Utkast'), folder)).filter((name) => !name.startsWith('.'));
}

function faultOf(work: Promise<unknown>): Promise<LibraryFault> {
  return work.then(
    () => {
      throw new Error('no fault');
    },
    (error: unknown) => {
      if (error instanceof LibraryFault) {
        return error;
      }
      throw error;
    },
  );
}

describe('storing a document', () => {
  it('puts it in its folder, sets the columns and reads back what SharePoint keeps', async () => {
    const file = await draft();
    const stored = await sharePoint.graph().documents.store(file);

    expect(filesIn('Genomgångar/2027')).toEqual(['Protokoll 4711.docx']);
    expect(stored.contentHash).toBe(contentHash(file.bytes));
    const item = await sharePoint.fetchAs(await sharePoint.signIn.appToken(tenantId), `/drives/${driveId}/items/${stored.itemId}/listItem/fields`);
    expect(await item.json()).toMatchObject({ Status: 'Utkast', M_x00f6_tesdatum: '2027-03-02' });
    const opened = await fetch(stored.webUrl);
    expect(contentHash(new Uint8Array(await opened.arrayBuffer()))).toBe(stored.contentHash);
  });

  it('keeps the content hash although SharePoint rewrites the file twice', async () => {
    const file = await draft();
    const stored = await sharePoint.graph().documents.store(file);
    const onDisk = new Uint8Array(readFileSync(join(sharePoint.folder('Utkast'), 'Genomgångar/2027/Protokoll 4711.docx')));

    expect(Buffer.from(onDisk).equals(Buffer.from(file.bytes))).toBe(false);
    expect(new PizZip(onDisk).file('docProps/custom.xml')?.asText()).toContain('Utkast');
    expect(contentHash(onDisk)).toBe(stored.contentHash);
    expect(stored.eTag).toMatch(/^"\{[0-9A-F-]{36}\},4"$/);
  });

  it('adopts a file of the same content under its name: a crash after the upload leaves one file', async () => {
    const file = await draft();
    sharePoint.addFault({ match: 'PUT ', times: 1, kind: 'reset', when: 'after' });
    const lost = await faultOf(sharePoint.graph().documents.store(file));
    const stored = await sharePoint.graph().documents.store(file);
    const again = await sharePoint.graph().documents.store(file);

    expect(lost.reason).toBe('unreachable');
    expect(again).toMatchObject({ itemId: stored.itemId, contentHash: stored.contentHash });
    expect(filesIn('Genomgångar/2027')).toHaveLength(1);
  });

  it('adopts its own file when the upload arrives twice', async () => {
    sharePoint.addFault({ match: 'PUT ', kind: 'duplicate' });
    const stored = await sharePoint.graph().documents.store(await draft());

    expect(stored.contentHash).toBe(contentHash((await draft()).bytes));
    expect(filesIn('Genomgångar/2027')).toHaveLength(1);
  });

  it('never replaces a file of other content under its name', async () => {
    const first = await draft();
    await sharePoint.graph().documents.store(first);
    const fault = await faultOf(sharePoint.graph().documents.store(await draft({ bytes: await wordFile('Något annat') })));

    expect(fault.reason).toBe('name-taken');
    const onDisk = readFileSync(join(sharePoint.folder('Utkast'), 'Genomgångar/2027/Protokoll 4711.docx'));
    expect(contentHash(new Uint8Array(onDisk))).toBe(contentHash(first.bytes));
  });

  it('says locked for each of the three bodies of 423, and stores exactly once when the lock is gone', async () => {
    const file = await draft();
    sharePoint.addFault({ match: '/listItem/fields', times: 3, kind: 'locked' });
    const reasons = [];
    for (let attempt = 0; attempt < 3; attempt += 1) {
      reasons.push((await faultOf(sharePoint.graph().documents.store(file))).reason);
    }
    const stored = await sharePoint.graph().documents.store(file);

    expect(reasons).toEqual(['locked', 'locked', 'locked']);
    expect(stored.contentHash).toBe(contentHash(file.bytes));
    expect(filesIn('Genomgångar/2027')).toHaveLength(1);
  });

  it('is done without the columns that the library lacks, and says so in the log', async () => {
    const warnings: string[] = [];
    const log = { warn: (details: object, message: string) => warnings.push(`${message} ${JSON.stringify(details)}`) };
    await sharePoint.graph({ log }).documents.store(await draft({ columns: { Status: 'Utkast', Diarienummer: 'X' } }));

    expect(warnings).toEqual([expect.stringContaining('Diarienummer')]);
  });

  it("tries again on SharePoint's passing 409 after an upload", async () => {
    sharePoint.addFault({ match: '/content', times: 1, kind: 'modified' });
    sharePoint.addFault({ match: '/listItem/fields', times: 2, kind: 'modified' });
    const stored = await sharePoint.graph().documents.store(await draft());

    const fields = await sharePoint.fetchAs(await sharePoint.signIn.appToken(tenantId), `/drives/${driveId}/items/${stored.itemId}/listItem/fields`);
    expect(await fields.json()).toMatchObject({ Status: 'Utkast' });
  });

  it.each(['Protokoll § 12 åäö ÅÄÖ – é.docx', 'Andel 100%25 # klart.docx', 'a:b*c?d"e<f>g|h\\i/j.docx', '~$dold fil .docx', 'con.docx'])('takes the name %s', async (name) => {
    const stored = await sharePoint.graph().documents.store(await draft({ name, folder: '' }));
    const again = await sharePoint.graph().documents.store(await draft({ name, folder: '' }));

    expect(again.itemId).toBe(stored.itemId);
    expect(filesIn('')).toHaveLength(1);
  });

  it('leaves a folder alone that another instance made meanwhile', async () => {
    const [first, second] = await Promise.all([
      sharePoint.graph().documents.store(await draft({ name: 'ett.docx' })),
      sharePoint.graph().documents.store(await draft({ name: 'två.docx' })),
    ]);

    expect(first.itemId).not.toBe(second.itemId);
    expect(filesIn('Genomgångar/2027').toSorted()).toEqual(['ett.docx', 'två.docx']);
  });

  it('finds its files again after a restart', async () => {
    const stored = await sharePoint.graph().documents.store(await draft());
    sharePoint = await sharePoint.restart();
    const again = await sharePoint.graph().documents.store(await draft());

    expect(again.itemId).toBe(stored.itemId);
  });
});

describe('replacing a document', () => {
  it('replaces what nobody has touched, although SharePoint has rewritten it', async () => {
    const { documents } = sharePoint.graph();
    const stored = await documents.store(await draft());
    const bytes = await wordFile('Ny text');
    const replaced = await documents.replace(tenantId, stored, { bytes, columns: { Status: 'Utkast' } });

    expect(replaced).toMatchObject({ itemId: stored.itemId, contentHash: contentHash(bytes) });
    expect(filesIn('Genomgångar/2027')).toHaveLength(1);
  });

  it('refuses when somebody has edited the file', async () => {
    const { documents } = sharePoint.graph();
    const stored = await documents.store(await draft());
    const onDisk = join(sharePoint.folder('Utkast'), 'Genomgångar/2027/Protokoll 4711.docx');
    writeFileSync(onDisk, editedByPerson(new Uint8Array(readFileSync(onDisk))));
    const edited = readFileSync(onDisk);
    const fault = await faultOf(documents.replace(tenantId, stored, { bytes: await wordFile('Ny text'), columns: {} }));

    expect(fault.reason).toBe('changed-by-other');
    expect(readFileSync(onDisk).equals(edited)).toBe(true);
  });

  it('is locked while somebody has the file open in Word, and done when it is closed', async () => {
    const { documents } = sharePoint.graph();
    const stored = await documents.store(await draft());
    const ownerFile = join(sharePoint.folder('Utkast'), 'Genomgångar/2027/~$otokoll 4711.docx');
    writeFileSync(ownerFile, '');
    const bytes = await wordFile('Ny text');
    const fault = await faultOf(documents.replace(tenantId, stored, { bytes, columns: {} }));
    rmSync(ownerFile);
    const replaced = await documents.replace(tenantId, stored, { bytes, columns: {} });

    expect(fault.reason).toBe('locked');
    expect(replaced.contentHash).toBe(contentHash(bytes));
  });

  it('takes the file as replaced when the first try got through and its answer was lost', async () => {
    const { documents } = sharePoint.graph();
    const stored = await documents.store(await draft());
    const bytes = await wordFile('Ny text');
    sharePoint.addFault({ match: 'PUT ', kind: 'reset', when: 'after' });
    await faultOf(documents.replace(tenantId, stored, { bytes, columns: {} }));
    const replaced = await documents.replace(tenantId, stored, { bytes, columns: {} });

    expect(replaced.contentHash).toBe(contentHash(bytes));
  });

  it('is missing when the file has been removed', async () => {
    const { documents } = sharePoint.graph();
    const stored = await documents.store(await draft());
    rmSync(join(sharePoint.folder('Utkast'), 'Genomgångar/2027/Protokoll 4711.docx'));

    expect((await faultOf(documents.replace(tenantId, stored, { bytes: await wordFile('x'), columns: {} }))).reason).toBe('missing');
  });
});

describe('when SharePoint does not answer as hoped', () => {
  it('waits as long as a short Retry-After says and then goes on', async () => {
    sharePoint.addFault({ match: 'PUT ', times: 1, kind: 'throttle', seconds: 1 });
    await sharePoint.graph().documents.store(await draft());
    const puts = sharePoint.requests.filter(({ call }) => call.startsWith('PUT'));

    expect(puts).toHaveLength(2);
    expect((puts[1]?.at ?? 0) - (puts[0]?.at ?? 0)).toBeGreaterThanOrEqual(1_000);
  });

  it.each(['throttle', 'unavailable'] as const)('gives a long Retry-After back as a time to try again (%s)', async (kind) => {
    const now = new Date('2027-03-02T08:00:00Z');
    sharePoint.addFault({ match: 'PUT ', kind, seconds: 300 });
    const fault = await faultOf(sharePoint.graph({ now: () => now }).documents.store(await draft()));

    expect(fault).toMatchObject({ reason: 'throttled', details: { retryAt: new Date('2027-03-02T08:05:00Z') } });
  });

  it('never sends a POST twice', async () => {
    sharePoint.addFault({ match: 'POST ', kind: 'unavailable', seconds: 0 });
    await faultOf(sharePoint.graph({ upload: { simpleUpTo: 0 } }).documents.store(await draft()));

    expect(sharePoint.requests.filter(({ call }) => call.startsWith('POST'))).toHaveLength(1);
  });

  it.each([
    ['PUT ', 'before'],
    ['/content', 'body'],
  ] as const)('is unreachable when the connection is reset (%s, %s)', async (match, when) => {
    sharePoint.addFault({ match, kind: 'reset', when });
    expect((await faultOf(sharePoint.graph().documents.store(await draft()))).reason).toBe('unreachable');
  });

  it('gives up a call that takes too long', async () => {
    sharePoint.addFault({ match: '/listItem', kind: 'late', seconds: 0.3 });
    const fault = await faultOf(sharePoint.graph({ limits: { callMs: 50 } }).documents.store(await draft()));

    expect(fault).toMatchObject({ reason: 'unreachable', message: expect.stringContaining('Timeout') as string });
  });

  it('has no access with a token that is not for Graph, and none to another organisation', async () => {
    const wrong = sharePoint.graph({ appToken: () => sharePoint.signIn.botToken() });
    expect((await faultOf(wrong.documents.store(await draft()))).reason).toBe('no-access');
    expect((await faultOf(sharePoint.graph().documents.store(await draft({ tenantId: 'another' })))).reason).toBe('missing');
  });
});

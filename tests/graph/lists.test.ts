import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createColumn } from '../../src/graph/calls/create-column';
import { createList } from '../../src/graph/calls/create-list';
import { createRow } from '../../src/graph/calls/create-row';
import { deleteRow } from '../../src/graph/calls/delete-row';
import { deltaRows } from '../../src/graph/calls/delta-rows';
import { findList } from '../../src/graph/calls/find-list';
import { getColumns } from '../../src/graph/calls/get-columns';
import { getLibrary } from '../../src/graph/calls/get-library';
import { getList } from '../../src/graph/calls/get-list';
import { getRow } from '../../src/graph/calls/get-row';
import type { ListPlace } from '../../src/graph/calls/list-place';
import type { ListRow, RowValues } from '../../src/graph/calls/list-row';
import { listRows } from '../../src/graph/calls/list-rows';
import { updateRow } from '../../src/graph/calls/update-row';
import { createRows, updateRows } from '../../src/graph/calls/write-rows';
import type { SendGraph } from '../../src/graph/transport/graph-call';
import { driveId, person, removeFolder, siteId, startLocalSharePoint, type LocalSharePoint } from './support/local-sharepoint';

const now = () => new Date();
let sharePoint: LocalSharePoint;
let send: SendGraph;

beforeEach(async () => {
  sharePoint = await startLocalSharePoint();
  send = sharePoint.sendAs('app');
});
afterEach(() => removeFolder(sharePoint));

async function actionList(): Promise<ListPlace> {
  const list = await createList(send, siteId, {
    displayName: 'Åtgärder & beslut',
    description: 'Åtgärder från genomgången',
    columns: [
      { name: 'GenomgangId', displayName: 'Genomgång-id', kind: 'text', isUnique: true },
      { name: 'Forfaller', displayName: 'Förfaller', kind: 'dateTime', isDateOnly: true },
      { name: 'Status', displayName: 'Status', kind: 'choice', choices: ['Ej påbörjad', 'Pågår', 'Klar'] },
      { name: 'Kostnad', displayName: 'Kostnad', kind: 'number' },
      { name: 'Kommentar', displayName: 'Kommentar', kind: 'text', isMultiline: true },
    ],
  });
  return { siteId, listId: list === 'name-exists' ? '' : list.id };
}

async function row(place: ListPlace, values: RowValues): Promise<ListRow> {
  const made = await createRow(send, place, values);
  if (made === 'value-exists') {
    throw new Error('the value exists');
  }
  return made;
}

function listFile(): { file: string; content: { rader: Record<string, unknown>[] } } {
  const file = join(sharePoint.siteFolder, 'Åtgärder & beslut.lista.json');
  return { file, content: JSON.parse(readFileSync(file, 'utf8')) as { rader: Record<string, unknown>[] } };
}

function editRow(number: number, change: Record<string, unknown>): void {
  const { file, content } = listFile();
  writeFileSync(file, JSON.stringify({ ...content, rader: content.rader.map((each) => (each['Nr'] === number ? { ...each, ...change } : each)) }));
}

describe('a list', () => {
  it('is made once, with its columns, and found by name and id', async () => {
    const place = await actionList();

    expect(await findList(send, siteId, 'Åtgärder & beslut')).toMatchObject({ id: place.listId });
    expect(await findList(send, siteId, 'Något annat')).toBeNull();
    expect(await getList(send, place)).toMatchObject({ displayName: 'Åtgärder & beslut' });
    expect(await getList(send, { siteId, listId: 'borta' })).toBeNull();
    expect(await createList(send, siteId, { displayName: 'Åtgärder & beslut', description: '', columns: [] })).toBe('name-exists');
    expect((await getColumns(send, place)).map(({ name, kind }) => `${name} ${kind}`)).toEqual(['Title text', 'GenomgangId text', 'Forfaller dateTime', 'Status choice', 'Kostnad number', 'Kommentar text', 'Modified dateTime']);
  });

  it('lies as a readable file beside the libraries', async () => {
    await row(await actionList(), { Title: 'Byt pumpar', Forfaller: '2027-06-30', Status: 'Pågår', Kostnad: 1200 });

    expect(listFile().content.rader).toEqual([{ Nr: 1, Rubrik: 'Byt pumpar', 'Genomgång-id': '', Förfaller: '2027-06-30', Status: 'Pågår', Kostnad: 1200, Kommentar: '', 'Ändrad av': 'Genomgång' }]);
    const { webUrl } = (await findList(send, siteId, 'Åtgärder & beslut')) ?? { webUrl: '' };
    expect(await (await fetch(webUrl)).json()).toEqual(listFile().content);
  });

  it('takes a new column, also where it is a library', async () => {
    const place = await actionList();
    const library = await getLibrary(send, driveId);

    expect(await createColumn(send, place, { name: 'Ansvarig', displayName: 'Ansvarig', kind: 'text' })).toMatchObject({ name: 'Ansvarig', kind: 'text' });
    expect(await createColumn(send, library, { name: 'Diarienummer', displayName: 'Diarienummer', kind: 'text' })).toMatchObject({ displayName: 'Diarienummer' });
    expect(await createColumn(send, library, { name: 'Status', displayName: 'Status', kind: 'text' })).toBe('name-exists');
    expect((await getColumns(send, library)).map(({ displayName }) => displayName)).toEqual(['Namn', 'Rubrik', 'Ändrat', 'Status', 'Mötesdatum', 'Diarienummer']);
  });
});

describe('a row', () => {
  it('is changed by whoever saw it last, and by nobody else', async () => {
    const place = await actionList();
    const first = await row(place, { Title: 'Byt pumpar', Status: 'Pågår', Kommentar: 'x' });
    const changed = await updateRow(send, place, { id: first.id, eTag: first.eTag, values: { Status: 'Klar', Kommentar: null } });

    expect(first.eTag).toMatch(/^"\{[0-9A-F-]{36}\},1"$/);
    expect(changed).toEqual({ eTag: first.eTag.replace(',1', ',2') });
    expect(await updateRow(send, place, { id: first.id, eTag: first.eTag, values: { Status: 'Pågår' } })).toBe('changed');
    expect(await deleteRow(send, place, first)).toBe('changed');
    const read = await getRow(send, place, first.id);
    expect(read).toMatchObject({ fields: { Status: 'Klar' }, editor: { isApp: true, name: 'Genomgång' } });
    expect(read?.fields).not.toHaveProperty('Kommentar');
    expect(await deleteRow(send, place, { id: first.id, eTag: read?.eTag ?? '' })).toBe('deleted');
    expect(await getRow(send, place, first.id)).toBeNull();
    expect(await updateRow(send, place, { id: first.id, eTag: first.eTag, values: {} })).toBe('missing');
  });

  it('that holds our id is there once, and found again by it', async () => {
    const place = await actionList();
    const { id } = await row(place, { Title: 'ett', GenomgangId: "a'1" });
    await row(place, { Title: 'två', GenomgangId: 'a2' });

    expect(await createRow(send, place, { Title: 'ett igen', GenomgangId: "a'1" })).toBe('value-exists');
    expect((await listRows(send, place, { name: 'GenomgangId', value: "a'1" })).map((each) => each.id)).toEqual([id]);
    await expect(listRows(send, place, { name: 'Title', value: 'ett' })).rejects.toMatchObject({ reason: 'refused' });
  });

  it.each([{ Status: 'Hittepå' }, { Kostnad: 'tolv' }, { Okänd: 'x' }])('is not changed at all by %j', async (values) => {
    const place = await actionList();
    const { id, eTag } = await row(place, { Title: 'ett', Status: 'Pågår' });

    await expect(updateRow(send, place, { id, eTag, values: { Title: 'två', ...values } as RowValues })).rejects.toMatchObject({ reason: 'refused' });
    expect(await getRow(send, place, id)).toMatchObject({ eTag, fields: { Title: 'ett' } });
  });

  it('that somebody edits in the file is seen, with who it was', async () => {
    const place = await actionList();
    const { eTag } = await row(place, { Title: 'Byt pumpar', Status: 'Pågår', Forfaller: '2027-06-30' });
    editRow(1, { Status: 'Klar', 'Ändrad av': person.name });
    const edited = await getRow(send, place, '1');

    expect(edited).toMatchObject({ fields: { Status: 'Klar', Forfaller: '2027-06-30T00:00:00Z' }, editor: { isApp: false, id: person.objectId } });
    expect(await updateRow(send, place, { id: '1', eTag, values: { Status: 'Pågår' } })).toBe('changed');
  });

  it('stays while its file is half saved, and where it is not touched keeps its eTag', async () => {
    const place = await actionList();
    await row(place, { Title: 'ett', Status: 'Pågår' });
    await row(place, { Title: 'två' });
    const before = await listRows(send, place);
    const { file, content } = listFile();
    writeFileSync(file, '{"rader": [');
    expect(await listRows(send, place)).toEqual(before);

    writeFileSync(file, JSON.stringify({ rader: [{ ...content.rader[0], Status: 'Hittepå' }, { Rubrik: 'tre' }] }));
    const after = await listRows(send, place);
    expect(after.map(({ id, fields }) => [id, fields['Title'], fields['Status']])).toEqual([['1', 'ett', 'Pågår'], ['3', 'tre', undefined]]);
    expect(after[0]?.eTag).toBe(before[0]?.eTag);
  });

  it('is kept over a restart', async () => {
    const place = await actionList();
    const made = await row(place, { Title: 'ett', Status: 'Pågår' });
    sharePoint = await sharePoint.restart();

    expect(await getRow(sharePoint.sendAs('app'), place, made.id)).toEqual(made);
  });
});

describe('many rows', () => {
  it('are written twenty in a call, each with its own outcome', async () => {
    const place = await actionList();
    const made = await createRows(send, place, Array.from({ length: 45 }, (_, index) => ({ Title: `rad ${index}`, GenomgangId: `id-${index}` })), now);
    const rows = await listRows(send, place);
    sharePoint.requests.length = 0;
    sharePoint.addFault({ match: `/items/${rows[3]?.id}/fields`, kind: 'throttle', seconds: 30 });
    const outcomes = await updateRows(
      send,
      place,
      [...rows.map(({ id, eTag }) => ({ id, eTag, values: { Status: 'Klar' } })), { id: rows[0]?.id ?? '', eTag: '"gammal"', values: {} }, { id: '999', eTag: '*', values: {} }, { id: '1', eTag: '*', values: { Status: 'Hittepå' } }],
      now,
    );

    expect(made.every(({ outcome }) => outcome === 'written')).toBe(true);
    expect(sharePoint.requests.map(({ call }) => call)).toEqual(Array(3).fill('POST /local/graph/v1.0/$batch'));
    expect(outcomes.map(({ outcome }) => outcome)).toEqual([...Array(3).fill('written'), 'try-later', ...Array(41).fill('written'), 'changed', 'missing', 'refused']);
    expect(outcomes[3]).toMatchObject({ retryAt: expect.any(Date) as Date });
    expect((await listRows(send, place)).filter(({ fields }) => fields['Status'] === 'Klar')).toHaveLength(44);
  });

  it('with a value that is there already are not made twice', async () => {
    const place = await actionList();
    const rows = [{ GenomgangId: 'a' }, { GenomgangId: 'b' }];
    await createRows(send, place, rows, now);

    expect((await createRows(send, place, rows, now)).map(({ outcome }) => outcome)).toEqual(['value-exists', 'value-exists']);
    expect(await listRows(send, place)).toHaveLength(2);
  });
});

describe("what has changed in a list", () => {
  it('is told from a link on, over pages, once for each row, with what is gone', async () => {
    const place = await actionList();
    const [one, two, three] = [await row(place, { Title: 'ett' }), await row(place, { Title: 'två' }), await row(place, { Title: 'tre' })];
    const first = await deltaRows(send, place, null);
    if (first === 'resync') {
      throw new Error('resync');
    }
    editRow(1, { Rubrik: 'ett ändrat' });
    await deleteRow(send, place, two);
    await updateRow(send, place, { id: three.id, eTag: three.eTag, values: { Title: 'tre ändrat' } });
    const second = await deltaRows(send, place, first.link.replace('?', '?$top=1&'));
    const third = second === 'resync' ? second : await deltaRows(send, place, second.link);

    expect(first.changed.map(({ id }) => id)).toEqual([one.id, two.id, three.id]);
    expect(second).toMatchObject({ changed: [{ id: one.id, fields: { Title: 'ett ändrat' } }, { id: three.id, fields: { Title: 'tre ändrat' } }], gone: [two.id] });
    expect(third).toMatchObject({ changed: [], gone: [] });
  });

  it('is to be read anew where the link is too old', async () => {
    const place = await actionList();
    const first = await deltaRows(send, place, null);
    sharePoint.addFault({ match: '/items/delta', kind: 'resync' });

    expect(await deltaRows(send, place, first === 'resync' ? null : first.link)).toBe('resync');
    expect(await deltaRows(send, place, null)).toMatchObject({ changed: [] });
  });
});

import type { ListRecord, RowRecord } from '../disk/list-record';
import type { Ask, OpenSite } from '../exchange/ask';
import { siteIdOf } from '../stand-in-library';
import { presentAuthors } from './present-item';
import { listUrl } from './present-list';

export interface RowPlace {
  readonly site: OpenSite;
  readonly list: ListRecord;
}

/** A list's row as a listItem, with its fields where `$expand` (or `expand`) asks for them. */
export function presentRow(ask: Ask, { site, list }: RowPlace, row: RowRecord): object {
  const expanded = /^fields(?:\(\$?select=([^)]*)\))?/.exec(ask.query.get('$expand') ?? ask.query.get('expand') ?? '');

  return {
    createdDateTime: row.createdAt,
    eTag: rowETag(row),
    id: String(row.number),
    lastModifiedDateTime: row.modifiedAt,
    webUrl: `${listUrl(ask, site, list)}/${row.number}`,
    ...presentAuthors(row),
    parentReference: { id: list.id, siteId: siteIdOf(site.about) },
    contentType: { id: '0x0100', name: 'Objekt' },
    ...(expanded === null ? {} : { fields: presentRowFields(row, expanded[1]) }),
  };
}

/** The row's columns by their inner names; empty ones are left out, as Graph does. */
export function presentRowFields(row: RowRecord, select?: string): object {
  const names = select?.split(',').map((name) => name.trim());
  const fields = {
    id: String(row.number),
    ContentType: 'Objekt',
    Created: row.createdAt,
    Modified: row.modifiedAt,
    ...row.fields,
  };
  return { '@odata.etag': rowETag(row), ...Object.fromEntries(Object.entries(fields).filter(([name]) => names === undefined || names.includes(name))) };
}

export function rowETag(row: Pick<RowRecord, 'guid' | 'revision'>): string {
  return `"{${row.guid.toUpperCase()}},${row.revision}"`;
}

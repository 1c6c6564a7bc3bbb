import type { RowRecord } from '../disk/list-record';
import type { Ask, OpenSite } from '../exchange/ask';
import { GraphRefusal, json, refusals, type Reply } from '../exchange/reply';
import { presentRow, presentRowFields, rowETag, type RowPlace } from '../present/present-row';
import { jsonBody } from './find-item';
import { pageOf } from './pages';
import { valuesFrom } from './values-from';

const ACCEPTS_SLOW_FILTER = /HonorNonIndexedQueriesWarningMayFailRandomly/;

/** GET …/items, in pages; `$filter=fields/Name eq 'text'` by an indexed column, or with the header that accepts a slow one. */
export function listRows(ask: Ask, site: OpenSite, idOrName: string): Reply {
  const place = placeOf(site, idOrName);
  const wanted = filterOf(ask, place);
  const rows = place.list.rows.filter(({ fields }) => wanted === null || String(fields[wanted.name] ?? '') === wanted.value);
  return json(200, pageOf(ask, rows, (row) => presentRow(ask, place, row)));
}

/** POST …/items with `fields`. 400 where a required column is empty, 409 where a unique value is there already. */
export function createRow(ask: Ask, site: OpenSite, idOrName: string): Reply {
  const place = placeOf(site, idOrName);
  const fields = jsonBody(ask)['fields'];
  const values = valuesFrom(place.list.columns, typeof fields === 'object' && fields !== null ? fields : {});
  const empty = place.list.columns.find(({ name, required }) => required && (values[name] ?? null) === null);
  if (empty !== undefined) {
    throw refusals.invalid(`The column ${empty.name} is required.`);
  }

  requireUnique(place, values, null);
  const row = site.lists.addRow(place.list, values, ask.caller.author);
  return json(201, { ...presentRow(ask, place, row), fields: presentRowFields(row) });
}

export function getRow(ask: Ask, site: OpenSite, idOrName: string, number: string): Reply {
  const place = placeOf(site, idOrName);
  return json(200, presentRow(ask, place, findRow(place, number)));
}

export function getRowFields(_ask: Ask, site: OpenSite, idOrName: string, number: string): Reply {
  return json(200, presentRowFields(findRow(placeOf(site, idOrName), number)));
}

/** PATCH …/items/{id}/fields, if the row still has the eTag of If-Match. */
export function updateRowFields(ask: Ask, site: OpenSite, idOrName: string, number: string): Reply {
  const place = placeOf(site, idOrName);
  const row = findRow(place, number);
  requireRowUnchanged(ask, row);
  const values = valuesFrom(place.list.columns, jsonBody(ask));
  requireUnique(place, values, row);
  site.lists.setFields(place.list, row, { values, author: ask.caller.author });
  return json(200, presentRowFields(row));
}

export function deleteRow(ask: Ask, site: OpenSite, idOrName: string, number: string): Reply {
  const place = placeOf(site, idOrName);
  const row = findRow(place, number);
  requireRowUnchanged(ask, row);
  site.lists.removeRow(place.list, row);
  return { status: 204 };
}

export function placeOf(site: OpenSite, idOrName: string): RowPlace {
  const list = site.lists.find(idOrName);
  if (list === null) {
    throw refusals.itemNotFound();
  }
  return { site, list };
}

function findRow({ list }: RowPlace, number: string): RowRecord {
  const row = list.rows.find((candidate) => String(candidate.number) === number);
  if (row === undefined) {
    throw refusals.itemNotFound();
  }
  return row;
}

function requireRowUnchanged(ask: Ask, row: RowRecord): void {
  if (ask.ifMatch !== undefined && ask.ifMatch !== '*' && ask.ifMatch !== rowETag(row)) {
    throw refusals.eTagMismatch();
  }
}

function requireUnique({ list }: RowPlace, values: Readonly<Record<string, unknown>>, self: RowRecord | null): void {
  const taken = list.columns.find(({ name, enforceUniqueValues }) => enforceUniqueValues && list.rows.some((row) => row !== self && row.fields[name] !== undefined && row.fields[name] === values[name]));
  if (taken !== undefined) {
    throw new GraphRefusal(409, 'nameAlreadyExists', `The value of ${taken.name} is there already.`);
  }
}

function filterOf(ask: Ask, { list }: RowPlace): { readonly name: string; readonly value: string } | null {
  const filter = ask.query.get('$filter');
  if (filter === null) {
    return null;
  }

  const [, name = '', text = ''] = /^fields\/(\w+) eq (?:'(.*)'|\S+)$/.exec(filter) ?? [];
  const column = list.columns.find((candidate) => candidate.name === name);
  if (column === undefined || !(column.indexed || ACCEPTS_SLOW_FILTER.test(ask.prefer))) {
    throw refusals.invalid(`Field '${name}' cannot be referenced in filter or orderby as it is not indexed.`);
  }
  return { name, value: text.replaceAll("''", "'") };
}

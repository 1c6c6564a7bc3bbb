import { createList } from '../calls/create-list';
import { deltaRows } from '../calls/delta-rows';
import { findList } from '../calls/find-list';
import { getLibrary } from '../calls/get-library';
import type { ListRow } from '../calls/list-row';
import { listRows } from '../calls/list-rows';
import { createRows, updateRows, type RowOutcome as WriteOutcome } from '../calls/write-rows';
import { LibraryFault } from '../../ports/document-library';
import type { ActionListLibrary, ActionListWords, FoundRow, ListPlace, RowOutcome, RowToWrite } from '../../ports/action-list';
import type { SendGraph } from '../transport/graph-call';
import { actionListColumns, fieldsOf, valuesOf, ID_COLUMN } from './action-list-columns';

/** Action lists through Graph: list rows, twenty in a call, and the list's delta. */
export function actionListLibrary({ asApp, words, now }: { readonly asApp: (tenantId: string) => SendGraph; readonly words: ActionListWords; readonly now: () => Date }): ActionListLibrary {
  return {
    async open(tenantId, { driveId, name }) {
      const send = asApp(tenantId);
      const { siteId } = await getLibrary(send, driveId);
      const made = (await findList(send, siteId, name)) ?? (await createList(send, siteId, { displayName: name, description: words.description, columns: actionListColumns(words) }));
      const list = made === 'name-exists' ? await findList(send, siteId, name) : made;
      if (list === null) {
        throw new LibraryFault('name-taken', { message: `The site has something else with the name ${name}` });
      }

      return { siteId, listId: list.id, webUrl: list.webUrl };
    },

    async changes(tenantId, list, since) {
      const delta = await deltaRows(asApp(tenantId), list, since);

      return delta === 'resync' ? null : { rows: delta.changed.map((row) => foundRow(row, words)), gone: delta.gone, next: delta.link };
    },

    async write(tenantId, list, rows) {
      const send = asApp(tenantId);
      const known = rows.flatMap(({ row, values }) => (row ? [{ id: row.rowId, eTag: row.eTag, values: fieldsOf(values, words) }] : []));
      const updated = [...(await updateRows(send, list, known, now))];
      const created = [...(await createRows(send, list, rows.flatMap(({ row, values }) => (row ? [] : [fieldsOf(values, words)])), now))];
      const outcomes: RowOutcome[] = [];
      for (const row of rows) {
        const outcome = row.row ? updated.shift() : created.shift();
        outcomes.push(outcome?.outcome === 'value-exists' && !row.row ? await adopt(send, list, { row, words, now }) : outcomeOf(outcome));
      }

      return outcomes;
    },
  };
}

/** The row was made by a run that we never heard of again: found by our id, and written as it should stand. */
async function adopt(send: SendGraph, list: ListPlace, { row, words, now }: { readonly row: RowToWrite; readonly words: ActionListWords; readonly now: () => Date }): Promise<RowOutcome> {
  const [there] = await listRows(send, list, { name: ID_COLUMN, value: String(row.values.number) });
  if (!there) {
    return { outcome: 'later', retryAt: null };
  }
  const [outcome] = await updateRows(send, list, [{ id: there.id, eTag: there.eTag, values: fieldsOf(row.values, words) }], now);

  return outcomeOf(outcome);
}

function outcomeOf(outcome: WriteOutcome | undefined): RowOutcome {
  switch (outcome?.outcome) {
    case 'written':
      return { outcome: 'written', rowId: outcome.id, eTag: outcome.eTag };
    case 'changed':
    case 'missing':
    case 'refused':
      return { outcome: outcome.outcome };
    case 'try-later':
      return { outcome: 'later', retryAt: outcome.retryAt ?? null };
    default:
      return { outcome: 'refused' };
  }
}

function foundRow({ id, eTag, editor, fields }: ListRow, words: ActionListWords): FoundRow {
  return { rowId: id, eTag, editor: editor?.isApp ? 'app' : editor?.id ? { objectId: editor.id } : null, values: valuesOf(fields, words) };
}

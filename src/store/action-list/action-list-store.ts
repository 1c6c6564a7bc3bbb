import { sql, type Selectable } from 'kysely';
import type { ActionRowValues } from '../../domain/action-list/action-row';
import type { ActionListStore, MirroredAction } from '../../ports/action-list-store';
import { withSource, type SourceColumns } from '../actions/with-source';
import { fromJson, toJson } from '../json';
import type { StoreContext } from '../store-context';
import type { ActionRow, Database } from '../tables';

interface MirroredRow extends Selectable<ActionRow>, SourceColumns {
  readonly unit_name: string;
  readonly row_id: string | null;
  readonly e_tag: string | null;
  readonly written: string | null;
  readonly note: string;
  readonly generation: number;
}

/** Rows of the action lists in SharePoint. */
export function actionListStore(context: StoreContext): ActionListStore {
  const { db } = context;

  return {
    async chosen() {
      const { rows } = await sql<{ tenantId: string; driveId: string; name: string; unitIds: string[] }>`
        select tenant_id as "tenantId", overlay -> 'draftsLibrary' ->> 'driveId' as "driveId", overlay -> 'actionList' ->> 'name' as name, array_agg(id order by id) as "unitIds"
        from unit where overlay -> 'actionList' ->> 'name' is not null and overlay -> 'draftsLibrary' ->> 'driveId' is not null
        group by 1, 2, 3 order by 1, 2, 3`.execute(db);

      return rows;
    },

    async status(tenantId, { driveId, name, unitIds }) {
      const row = await db.selectFrom('action_list').selectAll().where('tenant_id', '=', tenantId).where('drive_id', '=', driveId).where('name', '=', name).executeTakeFirst();
      const { rows } = await sql<{ waiting: number }>`
        select count(*)::int as waiting from action_row r join action a on a.tenant_id = r.tenant_id and a.number = r.number
        where r.tenant_id = ${tenantId} and r.outdated and a.unit_id = any (${[...unitIds]}) and (a.state <> 'undone' or r.row_id is not null)`.execute(db);
      const { site_id: siteId, list_id: listId, web_url: webUrl } = row ?? {};

      return row ? { place: siteId && listId && webUrl ? { siteId, listId, webUrl } : null, lookedAt: row.looked_at, fault: row.fault, waiting: rows[0]?.waiting ?? 0 } : null;
    },

    async saveStatus(tenantId, { driveId, name }, { place, lookedAt, fault }) {
      const values = { site_id: place?.siteId ?? null, list_id: place?.listId ?? null, web_url: place?.webUrl ?? null, looked_at: lookedAt, fault };
      await db
        .insertInto('action_list')
        .values({ tenant_id: tenantId, drive_id: driveId, name, ...values })
        .onConflict((conflict) => conflict.columns(['tenant_id', 'drive_id', 'name']).doUpdateSet(values))
        .execute();
    },

    outdated: (tenantId, unitIds, limit) =>
      mirrored(db, sql`r.tenant_id = ${tenantId} and r.outdated and s.unit_id = any (${[...unitIds]}) and (s.state <> 'undone' or r.row_id is not null) order by r.number limit ${limit}`),

    byRow: (tenantId, rowIds) => (rowIds.length === 0 ? Promise.resolve([]) : mirrored(db, sql`r.tenant_id = ${tenantId} and r.row_id = any (${[...rowIds]}) order by r.number`)),

    async saveWritten(tenantId, rows) {
      if (rows.length === 0) {
        return;
      }
      await context.assertRoom();
      const columns = rows.map(({ number, rowId, eTag, written, generation }) => ({ number, row_id: rowId, e_tag: eTag, written, generation }));
      await sql`
        update action_row r set row_id = w.row_id, e_tag = w.e_tag, written = w.written, outdated = r.generation <> w.generation
        from json_to_recordset(${toJson(columns)}) as w (number int, row_id text, e_tag text, written json, generation int)
        where r.tenant_id = ${tenantId} and r.number = w.number`.execute(db);
    },

    async outdate(tenantId, number, { note, eTag, isGone = false }) {
      await db
        .updateTable('action_row')
        .set((row) => ({ outdated: true, generation: row('generation', '+', 1), note, ...(eTag === undefined ? {} : { e_tag: eTag }), ...(isGone ? { row_id: null, e_tag: null, written: null } : {}) }))
        .where('tenant_id', '=', tenantId)
        .where('number', '=', number)
        .execute();
    },
  };
}

async function mirrored(db: Database, where: ReturnType<typeof sql>): Promise<readonly MirroredAction[]> {
  const { rows } = await sql<MirroredRow>`
    select s.*, r.row_id, r.e_tag, r.written, r.note, r.generation
    from action_row r join action_with_source s on s.tenant_id = r.tenant_id and s.number = r.number
    where ${where}`.execute(db);

  return rows.map((row) => ({
    action: { ...withSource(row), unitName: row.unit_name },
    row: row.row_id !== null && row.e_tag !== null ? { rowId: row.row_id, eTag: row.e_tag } : null,
    written: row.written === null ? null : fromJson<ActionRowValues>(row.written),
    note: row.note,
    generation: row.generation,
  }));
}

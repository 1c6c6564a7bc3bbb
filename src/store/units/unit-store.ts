import { sql } from 'kysely';
import type { UnitStore } from '../../ports/store';
import { inTransaction } from '../in-transaction';
import { toJson } from '../json';
import { appendToChain } from '../ledger/enter-rows';
import type { StoreContext } from '../store-context';
import { findPeople, findUnit, personByObjectId, unitsOfPerson } from './read-units';
import { saveUnit } from './save-unit';

/** The organisation's own rows, each change entered in the chain `settings`. */
const settingsChain = 'settings';

/** Units, people and who holds which role when. */
export function unitStore(context: StoreContext): UnitStore {
  const { db } = context;

  return {
    find: (tenantId, unitId) => findUnit(db, tenantId, unitId),
    ofPerson: (tenantId, personId, on) => unitsOfPerson(db, tenantId, personId, on),
    personByObjectId: (tenantId, objectId) => personByObjectId(db, tenantId, objectId),
    people: (tenantId, personIds) => findPeople(db, tenantId, personIds),

    async save(tenantId, { unit, people, ledger }) {
      await context.assertRoom();
      await inTransaction(db, async (transaction) => {
        await saveUnit(transaction, tenantId, unit, people);
        await appendToChain(transaction, tenantId, settingsChain, ledger);

        return { keep: true, value: undefined };
      });
    },

    async wantingColumns() {
      const { rows } = await sql<{ tenantId: string; unitId: string }>`
        select tenant_id as "tenantId", id as "unitId" from unit where overlay -> 'draftsLibrary' ->> 'columns' = 'wanted' order by 1, 2`.execute(db);

      return rows;
    },

    async draftsLibraries() {
      const { rows } = await sql<{ tenantId: string; driveId: string }>`
        select distinct tenant_id as "tenantId", overlay -> 'draftsLibrary' ->> 'driveId' as "driveId" from unit
        where overlay -> 'draftsLibrary' ->> 'driveId' is not null order by 1, 2`.execute(db);

      return rows;
    },

    async saveOverlay(tenantId, unitId, overlay, ledger) {
      await context.assertRoom();
      await inTransaction(db, async (transaction) => {
        const { numUpdatedRows } = await transaction
          .updateTable('unit')
          .set({ overlay: toJson(overlay) })
          .where('tenant_id', '=', tenantId)
          .where('id', '=', unitId)
          .executeTakeFirstOrThrow();
        if (numUpdatedRows === 0n) {
          throw new Error('the unit whose settings are saved does not exist');
        }
        await appendToChain(transaction, tenantId, settingsChain, ledger);

        return { keep: true, value: undefined };
      });
    },
  };
}

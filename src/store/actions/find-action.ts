import { sql, type Selectable } from 'kysely';
import type { FoundAction } from '../../ports/action-store';
import { fromJson } from '../json';
import type { ActionRow, AppointmentRow, Database, UnitRow } from '../tables';
import { unitFrom } from '../units/unit-rows';
import { withSource, type SourceColumns } from './with-source';

interface FoundRow extends Selectable<ActionRow>, SourceColumns {
  readonly unit: string;
  readonly appointments: string | null;
  readonly names: string | null;
}

/** The action with all that is shown of it, in one round trip. */
export async function findAction(db: Database, tenantId: string, number: number): Promise<FoundAction | null> {
  const { rows } = await sql<FoundRow>`select * from find_action(${tenantId}, ${number})`.execute(db);
  const row = rows[0];

  return row
    ? {
        action: withSource(row),
        unit: unitFrom(fromJson<UnitRow>(row.unit), row.appointments === null ? [] : fromJson<AppointmentRow[]>(row.appointments)),
        names: row.names === null ? {} : fromJson<Record<string, string>>(row.names),
      }
    : null;
}

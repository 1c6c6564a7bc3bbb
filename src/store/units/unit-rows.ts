import type { Appointment, Unit } from '../../domain/unit/unit';
import { fromJson } from '../json';
import type { AppointmentRow, UnitRow } from '../tables';

/** A unit from its row and its appointments' rows. `overlay` may come as text or, inside an aggregate, as a value. */
export function unitFrom(row: Omit<UnitRow, 'overlay'> & { readonly overlay: unknown }, appointments: readonly AppointmentRow[]): Unit {
  return {
    id: row.id,
    name: row.name,
    organisation: row.organisation,
    routineId: row.routine_id,
    level: row.level,
    aboveId: row.above_id,
    overlay: (typeof row.overlay === 'string' ? fromJson(row.overlay) : row.overlay) as Unit['overlay'],
    appointments: appointments.map(appointmentFrom),
  };
}

/** The rows of a unit's appointments, in their order. */
export function appointmentRows(tenantId: string, unit: Unit): AppointmentRow[] {
  return unit.appointments.map((appointment, place) => ({
    tenant_id: tenantId,
    unit_id: unit.id,
    place,
    person_id: appointment.personId,
    role: appointment.role,
    starts_on: appointment.from,
    ends_on: appointment.to,
    deputy: appointment.deputy,
  }));
}

function appointmentFrom(row: AppointmentRow): Appointment {
  return { personId: row.person_id, role: row.role, from: row.starts_on, to: row.ends_on, deputy: row.deputy };
}

import { recordAttendance } from '../../src/domain/review/attendance';
import { aReview } from '../support/builders';

const members = [{ personId: 'fs.registrator', name: 'Registrator', role: 'Registrator' }];
const record = (mark: object, chairId?: string | null) => recordAttendance(aReview(), { attendance: [{ personId: 'fs.chef', present: true, note: '', ...mark }], confirmed: true, chairId }, members);

describe('the attendance list', () => {
  test('takes in somebody of the unit with the name and role of the record', () => {
    const taken = record({ personId: 'fs.registrator', name: 'någon annan' });

    expect(taken.ok && taken.value.attendance.at(-1)).toEqual({ personId: 'fs.registrator', name: 'Registrator', role: 'Registrator', present: true, note: '', actingFor: '', absences: [] });
  });

  test('takes in a guest with a name and a role, as for an invited presenter', () => {
    const taken = record({ personId: 'gast-1', name: 'Revisor', role: 'Extern revisor' });

    expect(taken.ok && taken.value.attendance.at(-1)).toMatchObject({ personId: 'gast-1', name: 'Revisor', role: 'Extern revisor' });
  });

  test('refuses somebody unknown without a name instead of forgetting them', () => {
    expect(record({ personId: 'okand' })).toMatchObject({ ok: false, refusal: { code: 'attendee-unknown' } });
  });

  test('keeps who chairs in the holder’s place, and lets only somebody who is there', () => {
    expect(record({}, 'fs.ledamot')).toMatchObject({ ok: true, value: { chairId: 'fs.ledamot' } });
    expect(record({ personId: 'fs.ledamot', present: false }, 'fs.ledamot')).toMatchObject({ ok: false, refusal: { code: 'chair-absent' } });
  });
});

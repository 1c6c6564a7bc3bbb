import { decidingAs, deputiesFor, mayGiveAway } from '../../src/domain/decision/deciding-as';
import { handOver } from '../../src/domain/decision/hand-over';
import type { AgendaItem } from '../../src/domain/agenda/agenda-item';
import type { Attendance, Review } from '../../src/domain/review/review';
import { mayDo } from '../../src/policies/review-policy';
import { aLevel, anItem, aReview, aRoutine, aUnit, during } from '../support/builders';

const at = during.toISOString();
const on = '2027-03-09';
const unit = aUnit({ appointments: [...aUnit().appointments, ...['chef', 'ordforande'].map((role) => ({ personId: `fs.stf-${role}`, role, from: '2027-01-01', to: on, deputy: true }))] });
const everybody = ['chef', 'stf-chef', 'ordforande', 'stf-ordforande', 'ledamot'];
const line = (role: string, change: Partial<Attendance> = {}): Attendance => ({ personId: `fs.${role}`, name: role, role, present: true, note: '', actingFor: '', absences: [], ...change });
const there = (roles: readonly string[], change: Partial<Review> = {}): Review => aReview({ attendance: everybody.map((role) => line(role, { present: roles.includes(role) })), ...change });
const conflict = (role: string) => ({ kind: 'conflict' as const, personId: `fs.${role}`, text: '', at, recordedBy: `fs.${role}` });
const to = (role: string) => ({ personId: `fs.${role}`, by: 'fs.chef', at });
const group = (change: Partial<Review> = {}): Partial<Review> => ({ pinned: { ...(aReview().pinned ?? never()), phrase: { subject: 'Ledningsgruppen', byGroup: true } }, ...change });
const ask = (role: string, review: Review, item: Partial<AgendaItem> = {}) => decidingAs(review, anItem(item), { unit, routine: aRoutine, level: aLevel, personId: `fs.${role}`, on });
const no = (code: string) => ({ ok: false, refusal: { code } });
const decides = (asDeputy: boolean) => ({ ok: true, value: { binding: true, asDeputy } });

describe('in what capacity an item is decided', () => {
  test.each([
    ['its holder who is there', ask('chef', there(everybody)), decides(false)],
    ['its holder with jäv', ask('chef', there(everybody), { statements: [conflict('chef')] }), no('decider-conflict')],
    ['the deputy, where the holder has jäv', ask('stf-chef', there(everybody), { statements: [conflict('chef')] }), decides(true)],
    ['the deputy, where the holder is there', ask('stf-chef', there(everybody)), no('not-allowed')],
    ['the deputy, where the holder is absent', ask('stf-chef', there(['stf-chef'])), decides(true)],
    ['an absent deputy', ask('stf-chef', there(['ledamot'])), no('not-allowed')],
    ['a deputy with jäv', ask('stf-chef', there(['stf-chef']), { statements: [conflict('stf-chef')] }), no('not-allowed')],
    ['the chair, where nobody who decides is there: a proposal only', ask('ordforande', there(['ordforande'])), { ok: true, value: { binding: false, asDeputy: false } }],
    ['the chair, where a deputy is there', ask('ordforande', there(['ordforande', 'stf-chef'])), no('not-allowed')],
    ['the chair, where holder and deputy have jäv', ask('ordforande', there(everybody), { statements: [conflict('chef'), conflict('stf-chef')] }), { ok: true, value: { binding: false } }],
    ['whoever was given it, though the holder is there', ask('stf-chef', there(everybody), { handover: to('stf-chef') }), decides(true)],
    ['the holder who gave it away', ask('chef', there(everybody), { handover: to('stf-chef') }), no('handed-over')],
    ['whoever was given it and has gone', ask('stf-chef', there(['chef']), { handover: to('stf-chef') }), no('handed-over')],
    ['the group’s chair', ask('ordforande', there(everybody, group())), decides(false)],
    ['the head, where the group decides', ask('chef', there(everybody, group())), no('not-allowed')],
    ['the member chosen to chair the group', ask('ledamot', there(everybody, group({ chairId: 'fs.ledamot' }))), decides(false)],
    ['the group’s own chair, where another was chosen', ask('ordforande', there(everybody, group({ chairId: 'fs.ledamot' }))), no('not-allowed')],
    ['the chair’s deputy, where the chosen chair has jäv', ask('stf-ordforande', there(everybody, group({ chairId: 'fs.ledamot' })), { statements: [conflict('ledamot')] }), decides(true)],
  ])('%s', (_who, answer, expected) => {
    expect(answer).toMatchObject(expected);
  });

  test('the secretary’s word that the holder has gone takes the right away, what Teams saw does not', () => {
    const gone = (source: 'secretary' | 'teams') => aReview({ attendance: [line('chef', { absences: [{ from: at, to: null, source }] })] });

    expect(ask('chef', gone('teams'))).toMatchObject(decides(false));
    expect(ask('chef', gone('secretary'))).toMatchObject(no('decision-maker-absent'));
  });

  test('the deputy of a group’s chair keeps the right to decide where another was chosen to chair', () => {
    const actor = (role: string) => ({ personId: `fs.${role}`, unit, routine: aRoutine, level: aLevel, on, chairId: 'fs.ledamot' });

    expect(mayDo(actor('stf-ordforande'), 'decide')).toMatchObject({ ok: true });
    expect(mayDo(actor('ledamot'), 'decide')).toMatchObject({ ok: true });
    expect(mayDo(actor('ordforande'), 'close')).toMatchObject(no('not-allowed'));
  });
});

describe('handing over an item', () => {
  const deputies = deputiesFor(aReview(), { unit, routine: aRoutine, level: aLevel, on });
  const give = (role: string | null, item: Partial<AgendaItem> = {}, review = there(everybody)) => handOver({ ...review, items: [anItem(item)] }, 'A2', { to: role && `fs.${role}`, by: 'fs.chef', deputies, now: during });

  test('gives it to a dated deputy who is there; null takes it back; the same again changes nothing', () => {
    expect(deputies).toEqual(['fs.stf-chef']);
    expect(give('stf-chef')).toMatchObject({ ok: true, value: { items: [{ handover: to('stf-chef'), version: 1 }] } });
    expect(give('stf-chef', { handover: to('stf-chef') })).toMatchObject({ ok: true, value: { items: [{ version: 0 }] } });
    expect(give(null, { handover: to('stf-chef') })).toMatchObject({ ok: true, value: { items: [{ handover: null }] } });
  });

  test.each([
    ['to somebody who is no deputy', give('ledamot'), 'deputy-unknown'],
    ['to a deputy who is not there', give('stf-chef', {}, there(['chef'])), 'deputy-absent'],
    ['to a deputy with jäv', give('stf-chef', { statements: [conflict('stf-chef')] }), 'conflict-of-interest'],
    ['of a struck item', give('stf-chef', { struck: { reason: '', by: '', at } }), 'item-struck'],
  ])('is refused %s', (_what, answer, code) => {
    expect(answer).toMatchObject(no(code));
  });

  test('is the holder’s, never a deputy’s, and the day’s', () => {
    const may = (role: string) => mayGiveAway(aReview(), { unit, routine: aRoutine, level: aLevel, personId: `fs.${role}`, on });

    expect([may('chef'), may('stf-chef'), may('ordforande')]).toEqual([true, false, false]);
    expect(deputiesFor(aReview(), { unit, routine: aRoutine, level: aLevel, on: '2027-03-10' })).toEqual([]);
  });
});

function never(): never {
  throw new Error('not reached');
}

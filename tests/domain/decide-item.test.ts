import { decideItem, type DecideRequest, type DecidingAs } from '../../src/domain/decision/decide-item';
import { decidingAs } from '../../src/domain/decision/deciding-as';
import type { DecisionClause } from '../../src/domain/decision/decision';
import { undoDecision } from '../../src/domain/decision/undo-decision';
import { decisionText } from '../../src/i18n/sv/decision';
import { aLevel, anItem, aReview, aRoutine, aUnit, during } from '../support/builders';

const assigned: DecisionClause = { text: 'uppdatera laglistan', assignment: { responsible: 'miljösamordnaren', personId: null, dueDate: '2027-06-30' } };
const plain: DecisionClause = { text: 'anta handlingsplanen', assignment: null };
const opened = anItem({ number: 2, openedAt: during.toISOString(), proposal: { clauses: [assigned, plain], version: 3 } });
const head: DecidingAs = { personId: 'fs.chef', phrase: aLevel.phrase, decisionMaker: 'Förvaltningschefen', binding: true, asDeputy: false };

function decide(request: Partial<DecideRequest>, { as = head, item = opened, lastAction = 11 } = {}) {
  return decideItem(aReview({ items: [item], openItemId: item.id }), item.id, { outcome: 'as-proposed', proposalVersion: 3, ...request }, { ...as, now: during, lastAction });
}

describe('a decision', () => {
  test('as proposed takes the proposal and makes an action of each uppdrag, with the next number', () => {
    const decided = decide({});

    expect(decided).toMatchObject({
      ok: true,
      value: {
        actions: [{ number: 12, text: 'uppdatera laglistan', responsible: 'miljösamordnaren', dueDate: '2027-06-30', state: 'open', decidedOn: '2027-03-09' }],
        review: { items: [{ decision: { outcome: 'as-proposed', decidedBy: 'fs.chef', binding: true, actions: [12, null] } }] },
      },
    });
  });

  test('on another version of the proposal than the person saw is refused', () => {
    expect(decide({ proposalVersion: 2 })).toMatchObject({ ok: false, refusal: { code: 'proposal-changed' } });
  });

  test('as proposed without a proposal is refused', () => {
    expect(decide({ proposalVersion: 0 }, { item: anItem({ openedAt: during.toISOString() }) })).toMatchObject({ ok: false, refusal: { code: 'proposal-missing' } });
  });

  test('with a change needs words of its own, and an uppdrag its responsible and day', () => {
    expect(decide({ outcome: 'amended' })).toMatchObject({ refusal: { code: 'decision-text-missing' } });
    expect(decide({ outcome: 'amended', clauses: [{ text: 'x', assignment: { responsible: ' ', personId: null, dueDate: '2027-06-30' } }] })).toMatchObject({
      refusal: { code: 'responsible-or-date-missing' },
    });
    expect(decide({ outcome: 'amended', clauses: [plain] })).toMatchObject({ ok: true, value: { actions: [], review: { items: [{ decision: { clauses: [plain] } }] } } });
  });

  test.each(['adopted', 'approved', 'remitted', 'awaiting', 'supported', 'referred-up'] as const)('%s without the words that its sentence needs is refused', (outcome) => {
    expect(decide({ outcome })).toMatchObject({ refusal: { code: 'decision-detail-missing' } });
  });

  test('that adopts a document may have uppdrag beside it, which become actions', () => {
    expect(decide({ outcome: 'adopted', detail: { document: 'miljömålen för 2028' }, clauses: [assigned] })).toMatchObject({ ok: true, value: { actions: [{ number: 12 }] } });
  });

  test('that rejects needs something to reject', () => {
    expect(decide({ outcome: 'rejected', proposalVersion: 0 }, { item: anItem({ openedAt: during.toISOString() }) })).toMatchObject({ refusal: { code: 'proposal-missing' } });
  });

  test('of an item that the meeting has not come to is refused, and so is a second one', () => {
    expect(decide({}, { item: { ...opened, openedAt: null } })).toMatchObject({ refusal: { code: 'item-not-open', details: { number: 2 } } });
    const once = decide({});
    const item = once.ok ? once.value.review.items[0] : undefined;
    expect(decide({}, { item: item ?? opened })).toMatchObject({ refusal: { code: 'item-ended' } });
  });

  test('of a group without its decision-maker only proposes, and makes no action', () => {
    const decided = decide({}, { as: { ...head, binding: false } });

    expect(decided).toMatchObject({ ok: true, value: { actions: [] } });
    expect(decided.ok && decisionText(decided.value.review.items[0]?.decision ?? never())).toMatch(/^Ledningsgruppen föreslår att förvaltningschefen beslutar\natt uppdra åt/);
  });

  test('can be taken back by nobody after ten minutes, or when another item is open', () => {
    const decided = decide({});
    const review = decided.ok ? decided.value.review : aReview();
    const at = (minutes: number) => new Date(during.getTime() + minutes * 60_000);

    expect(undoDecision(review, 'A2', { personId: 'fs.chef', now: at(10) })).toMatchObject({ ok: true, value: { items: [{ decision: null }] } });
    expect(undoDecision(review, 'A2', { personId: 'fs.chef', now: at(10.1) })).toMatchObject({ refusal: { code: 'undo-too-late' } });
    expect(undoDecision({ ...review, openItemId: 'A3' }, 'A2', { personId: 'fs.chef', now: at(1) })).toMatchObject({ refusal: { code: 'undo-too-late' } });
  });
});

describe('who decides', () => {
  const absent = (...people: string[]) => aReview({ attendance: aReview().attendance.map((line) => ({ ...line, present: !people.includes(line.personId) })) });
  const deputy = aUnit({ appointments: [...aUnit().appointments, { personId: 'fs.stf', role: 'chef', from: '2027-01-01', to: '2027-03-09', deputy: true }] });
  const withDeputy = (review = aReview()) => ({ ...review, attendance: [...review.attendance, { personId: 'fs.stf', name: 'stf', role: 'chef', present: true, note: '', actingFor: '', absences: [] }, { personId: 'fs.ordforande', name: 'ordf', role: 'ordförande', present: true, note: '', actingFor: '', absences: [] }] });
  const asking = (review: ReturnType<typeof aReview>, personId: string, unit = aUnit(), on = '2027-03-09') => decidingAs(review, review.items[0] ?? never(), { unit, routine: aRoutine, level: aLevel, personId, on });

  test.each([
    ['the decision-maker who is there', asking(aReview(), 'fs.chef'), { ok: true, value: { binding: true } }],
    ['the decision-maker marked as absent', asking(absent('fs.chef'), 'fs.chef'), { ok: false, refusal: { code: 'decision-maker-absent' } }],
    ['a member', asking(aReview(), 'fs.ledamot'), { ok: false, refusal: { code: 'not-allowed' } }],
    ['the deputy while the holder is there', asking(withDeputy(), 'fs.stf', deputy), { ok: false, refusal: { code: 'not-allowed' } }],
    ['the deputy in the holder’s absence', asking(withDeputy(absent('fs.chef')), 'fs.stf', deputy), { ok: true, value: { binding: true } }],
    ['the deputy after the appointment’s last day', asking(withDeputy(absent('fs.chef')), 'fs.stf', deputy, '2027-03-10'), { ok: false, refusal: { code: 'not-allowed' } }],
    ['the chair where nobody who decides is there', asking(withDeputy(absent('fs.chef')), 'fs.ordforande'), { ok: true, value: { binding: false } }],
  ])('%s', (_who, answer, expected) => {
    expect(answer).toMatchObject(expected);
  });

  test('where the management group decides the chair confirms', () => {
    const group = aUnit({ overlay: { groupDecides: true } });
    const review = withDeputy(aReview({ pinned: { ...(aReview().pinned ?? never()), phrase: { subject: 'Ledningsgruppen', byGroup: true } } }));

    expect(asking(review, 'fs.ordforande', group)).toMatchObject({ ok: true, value: { binding: true } });
    expect(asking(review, 'fs.chef', group)).toMatchObject({ ok: false });
  });
});

function never(): never {
  throw new Error('not reached');
}

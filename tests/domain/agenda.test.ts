import { openItem } from '../../src/domain/agenda/open-item';
import { stateOf } from '../../src/domain/agenda/agenda-item';
import { writeItem } from '../../src/domain/agenda/write-item';
import { answerItem } from '../../src/domain/decision/answer-item';
import { proposeDecision } from '../../src/domain/decision/propose-decision';
import type { Review } from '../../src/domain/review/review';
import { anItem, aReview, during } from '../support/builders';

const decision = { outcome: 'noted', clauses: [], detail: {}, phrase: { subject: 'Förvaltningschefen', byGroup: false }, decisionMaker: '', binding: true, asDeputy: false, decidedBy: 'fs.chef', at: during.toISOString(), answers: [], actions: [] } as const;

describe('opening items', () => {
  const review = aReview({ items: [anItem({ id: '1', kind: 'formalia' }), anItem({ id: '2' }), anItem({ id: '3', struck: { reason: '', by: 'x', at: '' } }), anItem({ id: '4' })] });

  const openNext = (from: Review, times: number): Review => {
    const next = times === 0 ? null : openItem(from, null, during);

    return next?.ok ? openNext(next.value, times - 1) : from;
  };

  test('goes through the agenda in order, past what is struck, and then to what was left without a decision', () => {
    expect([1, 2, 3, 4, 5].map((times) => openNext(review, times).openItemId)).toEqual(['1', '2', '4', '2', '4']);
    const last = openNext(review, 3);
    expect(last.items.map((item) => stateOf(item, last.openItemId))).toEqual(['ended', 'waiting', 'struck', 'open']);
  });

  test('is refused when nothing but the open item is left', () => {
    const only = aReview({ items: [anItem({ openedAt: during.toISOString() }), anItem({ id: 'A3', decision })], openItemId: 'A2' });

    expect(openItem(only, null, during)).toMatchObject({ ok: false, refusal: { code: 'no-next-item' } });
  });

  test('goes back to one that was left without a decision', () => {
    const last = openItem(review, '4', during);
    const back = last.ok ? openItem(last.value, '2', during) : last;

    expect(back).toMatchObject({ ok: true, value: { openItemId: '2' } });
  });

  test('the same item twice changes nothing', () => {
    const once = openItem(review, '2', during);
    const twice = once.ok ? openItem(once.value, '2', during) : once;

    expect(twice.ok && once.ok && twice.value === once.value).toBe(true);
  });
});

describe('writing in an item', () => {
  const question = (id: string, questions: readonly { readonly id: string; readonly text: string; readonly questions: readonly [] }[] = []) => ({ id, text: id, questions });
  const review = aReview({ items: [anItem({ version: 4, replies: { 'A2.1': 'ja' }, questions: [question('A2.1', [{ id: 'A2.2', text: '', questions: [] }])] })] });

  test('merges replies by question and raises the item’s version', () => {
    const written = writeItem(review, 'A2', { version: 4, fields: { replies: { 'A2.2': 'nej' }, conclusion: undefined } });

    expect(written).toMatchObject({ ok: true, value: { items: [{ version: 5, replies: { 'A2.1': 'ja', 'A2.2': 'nej' }, conclusion: '' }] } });
  });

  test('to a question that the item does not have is refused', () => {
    expect(writeItem(review, 'A2', { version: 4, fields: { replies: { Z9: 'x' } } })).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
  });

  test('that somebody else has changed meanwhile is refused', () => {
    expect(writeItem(review, 'A2', { version: 3, fields: { notes: 'x' } })).toMatchObject({ ok: false, refusal: { code: 'changed-by-other' } });
  });

  test('marks material that comes after the sending as late, and only that', () => {
    const before = { name: 'Laglista.docx', url: null, version: '3' };
    const prepared = writeItem(review, 'A2', { version: 4, fields: { briefingMaterial: [before] } });
    const sent = prepared.ok ? { ...prepared.value, briefing: { at: during.toISOString(), by: 'x', daysLate: 0 } } : review;
    const after = writeItem(sent, 'A2', { version: 5, fields: { briefingMaterial: [before, { ...before, version: '4' }] } });

    expect(after.ok && after.value.items[0]?.briefingMaterial.map((material) => material.late)).toEqual([false, true]);
  });
});

describe('a svar', () => {
  const review = aReview({ items: [anItem({ openedAt: during.toISOString() })], openItemId: 'A2' });
  const answer = (choice: 'agree' | 'disagree', to = review) => answerItem(to, 'A2', { personId: 'fs.ledamot', choice, recordedBy: 'fs.ledamot', now: during });

  test('can be changed until the item is ended, and is one for each person', () => {
    const first = answer('agree');
    const second = first.ok ? answer('disagree', first.value) : first;

    expect(second).toMatchObject({ ok: true, value: { items: [{ answers: [{ personId: 'fs.ledamot', choice: 'disagree' }] }] } });
  });

  test('given again changes nothing', () => {
    const first = answer('agree');
    const again = first.ok ? answer('agree', first.value) : first;

    expect(again.ok && first.ok && again.value === first.value).toBe(true);
  });

  test('before the meeting has come to the item is refused', () => {
    expect(answerItem(aReview(), 'A2', { personId: 'x', choice: 'agree', recordedBy: 'x', now: during })).toMatchObject({ ok: false, refusal: { code: 'item-not-open' } });
  });
});

test('a proposal that somebody else has changed meanwhile is not overwritten', () => {
  const review = aReview({ items: [anItem({ proposal: { clauses: [], version: 2 } })] });

  expect(proposeDecision(review, 'A2', { version: 1, clauses: [] })).toMatchObject({ ok: false, refusal: { code: 'changed-by-other' } });
  expect(proposeDecision(review, 'A2', { version: 2, clauses: [{ text: ' ', assignment: null }] })).toMatchObject({ ok: false, refusal: { code: 'decision-text-missing' } });
  expect(proposeDecision(review, 'A2', { version: 2, clauses: [{ text: 'anta', assignment: null }] })).toMatchObject({ ok: true, value: { items: [{ proposal: { version: 3 } }] } });
});

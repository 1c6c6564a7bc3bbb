import fc from 'fast-check';
import { strikeItem, restoreItem } from '../../src/domain/agenda/strike-item';
import { closeReview } from '../../src/domain/review/close-review';
import { anItem, aReview, during } from '../support/builders';

const decision = { outcome: 'noted', clauses: [], detail: {}, phrase: { subject: 'Förvaltningschefen', byGroup: false }, decisionMaker: '', binding: true, asDeputy: false, decidedBy: 'fs.chef', at: during.toISOString(), answers: [], actions: [] } as const;
const struck = { reason: 'ingen revision i år', by: 'fs.samordnare', at: during.toISOString() };
const close = (review = aReview(), lastParagraph = 0) => closeReview(review, { now: during, lastParagraph, fileName: 'utkast.docx', isOneDocument: false });

describe('closing a review', () => {
  test('is refused while an item has no decision, and names it', () => {
    const review = aReview({ items: [anItem({ number: 1, decision }), anItem({ id: 'A3', number: 2 })] });

    expect(close(review)).toMatchObject({ ok: false, refusal: { code: 'items-not-ended', details: { numbers: ['2'] } } });
  });

  test('is refused until the attendance is confirmed', () => {
    expect(close(aReview({ attendanceConfirmed: false, items: [anItem({ decision })] }))).toMatchObject({ refusal: { code: 'attendance-not-confirmed' } });
  });

  test('does not wait for formalia, and lets the minutes wait for the worker', () => {
    const closed = close(aReview({ items: [anItem({ kind: 'formalia' })] }), 41);

    expect(closed).toMatchObject({ ok: true, value: { lastParagraph: 42, review: { state: 'closed', documents: [{ id: 'minutes', state: 'waiting', reason: 'queued' }], items: [{ paragraph: 42 }] } } });
  });

  test('numbers by item where the routine does, and leaves a struck item’s number out', () => {
    const items = [anItem({ id: '1', number: 1, decision }), anItem({ id: '2', number: 2, struck }), anItem({ id: '3', number: 3, decision })];
    const pinned = { ...(aReview().pinned as NonNullable<ReturnType<typeof aReview>['pinned']>), paragraphs: 'item' as const };
    const closed = close(aReview({ items, pinned }));

    expect(closed.ok && closed.value.review.items.map((item) => item.paragraph)).toEqual([1, null, 3]);
  });

  test('gives §§ in agenda order from the last one, without gap or reuse, whatever is struck', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 20 }), fc.nat(500), (isStruck, last) => {
        const items = isStruck.map((gone, index) => anItem({ id: `A${index}`, ...(gone ? { struck } : { decision }) }));
        const closed = close(aReview({ items }), last);
        const given = closed.ok ? closed.value.review.items.flatMap((item) => item.paragraph ?? []) : [];

        expect(given).toEqual(Array.from({ length: isStruck.filter((gone) => !gone).length }, (_, index) => last + index + 1));
        expect(closed.ok && closed.value.lastParagraph).toBe(last + given.length);
      }),
    );
  });
});

describe('striking an item', () => {
  test('needs no reason where it is vid behov, and one where it is not', () => {
    const review = aReview({ items: [anItem({ id: 'B2', optional: true }), anItem()] });
    const by = { personId: 'fs.samordnare', now: during };

    expect(strikeItem(review, 'B2', { ...by, reason: '' })).toMatchObject({ ok: true, value: { items: [{ struck: { reason: '' } }, { struck: null }] } });
    expect(strikeItem(review, 'A2', { ...by, reason: '  ' })).toMatchObject({ ok: false, refusal: { code: 'item-not-optional' } });
    expect(strikeItem(review, 'A2', { ...by, reason: 'behandlas vid nästa tillfälle' })).toMatchObject({ ok: true });
  });

  test('keeps the number, and can be undone', () => {
    const review = aReview({ items: [anItem({ id: 'B2', optional: true, number: 9 })] });
    const gone = strikeItem(review, 'B2', { personId: 'x', now: during, reason: '' });

    expect(gone).toMatchObject({ ok: true, value: { items: [{ number: 9 }] } });
    expect(gone.ok && restoreItem(gone.value, 'B2')).toMatchObject({ ok: true, value: { items: [{ number: 9, struck: null }] } });
  });
});

import fc from 'fast-check';
import { withImmediateParagraphs } from '../../src/domain/decision/immediate-approval';
import { decideItem } from '../../src/domain/decision/decide-item';
import type { Decision } from '../../src/domain/decision/decision';
import { endItems, itemsLeft, type EndItemsRequest } from '../../src/domain/decision/end-items';
import { reconsiderDecision } from '../../src/domain/decision/reconsider-decision';
import { answerRewording, rewordDecision } from '../../src/domain/decision/reword-decision';
import { undoDecision } from '../../src/domain/decision/undo-decision';
import type { AgendaItem } from '../../src/domain/agenda/agenda-item';
import { accepted, refused } from '../../src/domain/result';
import { closeReview } from '../../src/domain/review/close-review';
import type { Review } from '../../src/domain/review/review';
import { aLevel, anItem, aReview, during } from '../support/builders';

const at = during.toISOString();
const head = { personId: 'fs.chef', phrase: aLevel.phrase, decisionMaker: 'Chef', binding: true, asDeputy: false };
const decision: Decision = { ...head, outcome: 'as-proposed', clauses: [{ text: 'anta planen', assignment: null }, { text: 'se över rutinen', assignment: { responsible: 'samordnaren', personId: null, dueDate: '2027-06-30' } }], detail: {}, decidedBy: 'fs.chef', at, answers: [], actions: [null, 12] };
const decided = (change: Partial<AgendaItem> = {}): Review => aReview({ items: [anItem({ number: 1, openedAt: at, decision, ...change })], openItemId: null });
const no = (code: string) => ({ ok: false, refusal: { code } });

describe('ending several items at once', () => {
  const review = aReview({ items: [anItem({ id: 'a', number: 1, openedAt: at }), anItem({ id: 'b', number: 2, optional: true }), anItem({ id: 'c', number: 3, decision }), anItem({ id: 'f', kind: 'formalia' })] });
  const end = (request: Partial<EndItemsRequest>, as = () => accepted(head) as ReturnType<Parameters<typeof endItems>[2]['as']>) => endItems(review, { itemIds: ['a', 'b', 'c'], outcome: 'noted', reason: '', ...request }, { as, now: during });

  test('ends those the meeting came to and those it did not, and passes over the ended', () => {
    const ended = end({});

    expect(ended).toMatchObject({ ok: true, value: { items: [{ decision: { outcome: 'noted' } }, { openedAt: at, decision: { outcome: 'noted' } }, { decision: { outcome: 'as-proposed' } }, { decision: null }] } });
    expect(ended.ok && itemsLeft(ended.value)).toEqual([]);
    expect(ended.ok && endItems(ended.value, { itemIds: ['a', 'b', 'c'], outcome: 'noted', reason: '' }, { as: () => refused('not-found'), now: during })).toEqual(ended);
  });

  test('puts an obligatory item off only with a reason, which the decision keeps', () => {
    expect(end({ outcome: 'tabled', itemIds: ['b', 'a'] })).toMatchObject(no('reason-missing-for'));
    expect(end({ outcome: 'tabled', itemIds: ['b'] })).toMatchObject({ ok: true });
    expect(end({ outcome: 'tabled', itemIds: ['a'], reason: ' tiden räckte inte ' })).toMatchObject({ ok: true, value: { items: [{ decision: { detail: { reason: 'tiden räckte inte' } } }, {}, {}, {}] } });
  });

  test('is all or none', () => {
    expect(end({ itemIds: ['a', 'x'] })).toMatchObject(no('not-found'));
    expect(end({}, () => refused('not-allowed'))).toMatchObject(no('not-allowed'));
  });
});

describe('a decision taken up anew', () => {
  test('stays in the record beside the new one; the item is open and svar begin anew', () => {
    const answers = [{ personId: 'x', choice: 'agree' as const, at, recordedBy: 'x' }];
    const anew = reconsiderDecision(decided({ answers, paragraph: 12, rewording: { texts: ['x', 'y'], by: 'x', at }, handover: { personId: 'x', by: 'y', at } }), 'A2', during);

    expect(anew).toMatchObject({ ok: true, value: { openItemId: 'A2', items: [{ decision: null, earlierDecisions: [decision], answers: [], rewording: null, handover: null, paragraph: 12 }] } });
    expect(reconsiderDecision(aReview(), 'A2', during)).toMatchObject(no('decision-missing'));
  });
});

describe('new words for a decision', () => {
  const reword = (texts: readonly string[], byChair = false, item: Partial<AgendaItem> = {}) => rewordDecision(decided(item), 'A2', { texts, personId: 'fs.sekreterare', byChair, now: during });

  test('wait for the chair, whose yes lets them stand without touching outcome, responsible or day', () => {
    const waiting = reword(['att anta handlingsplanen', ' se över rutinen '], false);

    expect(waiting).toMatchObject({ ok: true, value: { items: [{ decision, rewording: { texts: ['anta handlingsplanen', 'se över rutinen'], by: 'fs.sekreterare' } }] } });
    expect(waiting.ok && answerRewording(waiting.value, 'A2', true)).toMatchObject({ ok: true, value: { items: [{ rewording: null, decision: { ...decision, clauses: [{ text: 'anta handlingsplanen' }, decision.clauses[1]] } }] } });
    expect(waiting.ok && answerRewording(waiting.value, 'A2', false)).toMatchObject({ ok: true, value: { items: [{ rewording: null, decision }] } });
  });

  test('by the chair stand at once; the words that stand already change nothing', () => {
    expect(reword(['a', 'b'], true)).toMatchObject({ ok: true, value: { items: [{ rewording: null, decision: { clauses: [{ text: 'a' }, { text: 'b' }] } }] } });
    expect(reword(['anta planen', 'se över rutinen'])).toEqual({ ok: true, value: decided() });
  });

  test.each([
    ['another number of att-satser', reword(['a']), 'rewording-differs'],
    ['an empty att-sats', reword(['att ', 'b']), 'rewording-differs'],
    ['no decision', reword(['a', 'b'], false, { decision: null }), 'decision-missing'],
    ['nothing that waits', answerRewording(decided(), 'A2', true), 'rewording-missing'],
  ])('are refused with %s', (_what, answer, code) => {
    expect(answer).toMatchObject(no(code));
  });

  test('that wait are gone when the decision is taken back', () => {
    const review = decided({ rewording: { texts: ['x', 'y'], by: 'x', at } });

    expect(undoDecision({ ...review, openItemId: 'A2' }, 'A2', { personId: 'fs.chef', now: during })).toMatchObject({ ok: true, value: { items: [{ decision: null, rewording: null }] } });
  });
});

describe('omedelbar justering', () => {
  const open = anItem({ number: 1, openedAt: at, immediateApproval: true });
  const noted = (item: AgendaItem) => {
    const done = decideItem(aReview({ items: [item] }), item.id, { outcome: 'noted', proposalVersion: 0 }, { ...head, now: during, lastAction: 0 });

    return done.ok ? done.value.review : aReview();
  };

  test('gives the § at once; taking the decision back keeps it', () => {
    const given = withImmediateParagraphs(noted(open), ['A2'], 41);

    expect(given).toMatchObject({ last: 42, review: { items: [{ paragraph: 42 }] } });
    expect(undoDecision({ ...given.review, openItemId: 'A2' }, 'A2', { personId: 'x', now: during })).toMatchObject({ ok: true, value: { items: [{ paragraph: 42, decision: null }] } });
  });

  test('by item gives the item’s own number and takes nothing from the series', () => {
    const review = noted(open);
    const pinned = { ...(review.pinned as NonNullable<Review['pinned']>), paragraphs: 'item' as const };

    expect(withImmediateParagraphs({ ...review, pinned }, ['A2'], 41)).toMatchObject({ last: 41, review: { items: [{ paragraph: 1 }] } });
  });

  test('leaves the close to number the rest after it, without gap or reuse', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 15 }), fc.nat(300), (atOnce, before) => {
        const all = aReview({ items: atOnce.map((isAtOnce, index) => anItem({ id: `A${index}`, number: index + 1, decision, immediateApproval: isAtOnce })) });
        const early = withImmediateParagraphs(all, all.items.map((item) => item.id), before);
        const closed = closeReview(early.review, { now: during, lastParagraph: early.last, fileName: 'u.docx', isOneDocument: false });
        const given = closed.ok ? closed.value.review.items.map((item) => item.paragraph ?? 0) : [];

        expect(given.toSorted((a, b) => a - b)).toEqual(atOnce.map((_, index) => before + index + 1));
        expect(given.filter((_, index) => atOnce[index])).toEqual(early.review.items.flatMap((item) => item.paragraph ?? []));
      }),
    );
  });
});

import { answerItem } from '../../src/domain/decision/answer-item';
import type { Decision } from '../../src/domain/decision/decision';
import { LONGEST_STATEMENT, stateOpinion, type StatementRequest } from '../../src/domain/decision/state-opinion';
import { statementKinds, type Statement } from '../../src/domain/decision/statement';
import { waitingFor } from '../../src/domain/decision/waiting-for';
import type { Review } from '../../src/domain/review/review';
import { aLevel, anItem, aReview, aUnit, during } from '../support/builders';

const decision: Decision = { outcome: 'noted', clauses: [], detail: {}, phrase: aLevel.phrase, decisionMaker: '', binding: true, asDeputy: false, decidedBy: 'fs.chef', at: during.toISOString(), answers: [], actions: [] };
const open = anItem({ number: 2, openedAt: during.toISOString() });
const own: StatementRequest = { kind: 'motion', personId: 'fs.ledamot', text: 'Jag yrkar avslag.', recordedBy: 'fs.ledamot', now: during };
const spoken = { ...own, recordedBy: 'fs.sekreterare' };
const said = (change: Partial<Statement> = {}): Statement => ({ kind: 'motion', personId: 'fs.ledamot', text: 'Jag yrkar avslag.', at: during.toISOString(), recordedBy: 'fs.ledamot', ...change });
const withItem = (change: object): Review => aReview({ items: [{ ...open, ...change }] });
const state = (request: Partial<StatementRequest>, item: object = {}) => stateOpinion(withItem(item), 'A2', { ...own, ...request });
const refusal = (code: string) => ({ ok: false, refusal: { code } });

describe('what a person states at an item', () => {
  test.each(statementKinds)('%s stands under its person, trimmed, with who entered it', (kind) => {
    expect(state({ kind, text: '  Så här.  ', recordedBy: 'fs.sekreterare' })).toMatchObject({ ok: true, value: { items: [{ statements: [{ kind, personId: 'fs.ledamot', text: 'Så här.', recordedBy: 'fs.sekreterare' }], version: 1 }] } });
  });

  test.each([
    ['before the item is open', {}, { openedAt: null }, 'item-not-open'],
    ['on a struck item', {}, { struck: { reason: '', by: 'x', at: '' } }, 'item-struck'],
    ['without words', { text: '  ' }, {}, 'statement-empty'],
    ['longer than the limit', { text: 'x'.repeat(LONGEST_STATEMENT + 1) }, {}, 'text-too-long'],
    ['a yrkande once it is decided', {}, { decision }, 'statement-frozen'],
    ['jäv once it is decided', { kind: 'conflict' as const }, { decision }, 'statement-frozen'],
    ['taken back once it is decided', { text: null }, { decision, statements: [said()] }, 'statement-frozen'],
    ['changed by the secretary once it is decided', spoken, { decision, statements: [said({ text: 'Annat' })] }, 'statement-frozen'],
  ])('is refused %s', (_when, request, item, code) => {
    expect(state(request, item)).toMatchObject(refusal(code));
  });

  test.each(['dissent', 'note'] as const)('%s is taken until justering, once', (kind) => {
    expect(state({ kind }, { decision })).toMatchObject({ ok: true, value: { items: [{ statements: [{ kind }] }] } });
    expect(state({ kind, text: 'Annat' }, { decision, statements: [said({ kind })] })).toMatchObject(refusal('statement-frozen'));
  });

  test('is one of each kind: the latest words stand, the same words change nothing, null takes them back', () => {
    const before = withItem({ statements: [said()] });

    expect(stateOpinion(before, 'A2', { ...own, text: 'Bifall.' })).toMatchObject({ ok: true, value: { items: [{ statements: [{ text: 'Bifall.' }] }] } });
    expect(stateOpinion(before, 'A2', { ...own, text: ` ${own.text ?? ''} ` })).toEqual({ ok: true, value: before });
    expect(stateOpinion(before, 'A2', { ...own, text: null })).toMatchObject({ ok: true, value: { items: [{ statements: [] }] } });
    expect(stateOpinion(withItem({}), 'A2', { ...own, text: null })).toMatchObject({ ok: true, value: { version: 1, items: [{ version: 0 }] } });
  });

  test('that the secretary entered is corrected by its own person after the decision, and then stands', () => {
    const corrected = state({ text: 'Jag yrkar återremiss.' }, { decision, statements: [said({ recordedBy: 'fs.sekreterare' })] });

    expect(corrected).toMatchObject({ ok: true, value: { items: [{ statements: [{ text: 'Jag yrkar återremiss.', recordedBy: 'fs.ledamot' }] }] } });
    expect(corrected.ok && stateOpinion(corrected.value, 'A2', { ...own, text: 'Igen' })).toMatchObject(refusal('statement-frozen'));
  });

  test('as jäv needs no words, and takes the person’s svar with it', () => {
    const answers = ['fs.ledamot', 'fs.chef'].map((personId) => ({ personId, choice: 'agree', at: '', recordedBy: personId }));

    expect(state({ kind: 'conflict', text: '' }, { answers })).toMatchObject({ ok: true, value: { items: [{ statements: [{ kind: 'conflict', text: '' }], answers: [{ personId: 'fs.chef' }] }] } });
  });
});

describe('a svar', () => {
  const give = (request: object, item: object = {}) => answerItem(withItem(item), 'A2', { personId: 'fs.ledamot', choice: 'agree', recordedBy: 'fs.ledamot', now: during, ...request });
  const answer = (change: object = {}) => ({ personId: 'fs.ledamot', choice: 'agree', at: '', recordedBy: 'fs.ledamot', ...change });

  test('is the person’s latest, by who entered it; the same again changes nothing', () => {
    expect(give({ choice: 'abstain' }, { answers: [answer()] })).toMatchObject({ ok: true, value: { items: [{ answers: [{ choice: 'abstain' }] }] } });
    expect(give({ recordedBy: 'fs.sekreterare' })).toMatchObject({ ok: true, value: { items: [{ answers: [{ personId: 'fs.ledamot', recordedBy: 'fs.sekreterare' }] }] } });
    expect(give({}, { answers: [answer()] })).toMatchObject({ ok: true, value: { items: [{ version: 0 }] } });
  });

  test.each([
    ['from whoever has declared jäv', { statements: [said({ kind: 'conflict' })] }, 'conflict-of-interest'],
    ['before the item is open', { openedAt: null }, 'item-not-open'],
    ['once it is decided', { decision }, 'item-ended'],
    ['of one’s own once it is decided', { decision, answers: [answer()] }, 'item-ended'],
  ])('is refused %s', (_when, item, code) => {
    expect(give({ choice: 'disagree' }, item)).toMatchObject(refusal(code));
  });

  test('that was given by word of mouth is corrected by its person alone; the decision keeps what was known then', () => {
    const known = [answer({ recordedBy: 'fs.sekreterare' })];
    const item = { decision: { ...decision, answers: known }, answers: known };

    expect(give({ choice: 'disagree' }, item)).toMatchObject({ ok: true, value: { items: [{ answers: [{ choice: 'disagree', recordedBy: 'fs.ledamot' }], decision: { answers: [{ choice: 'agree' }] } }] } });
    expect(give({ choice: 'disagree', recordedBy: 'fs.sekreterare' }, item)).toMatchObject(refusal('item-ended'));
  });

  test('is awaited from members who are there, have no jäv and have not answered', () => {
    const review = withItem({ answers: [answer({ personId: 'fs.chef' })] });
    const waiting = (item: object) => waitingFor(aReview(), { ...open, ...item }, { unit: aUnit(), level: aLevel, on: '2027-03-09' });

    expect(waiting({ answers: review.items[0]?.answers ?? [] })).toEqual(['fs.ledamot']);
    expect(waiting({ statements: [said({ kind: 'conflict' })] })).toEqual(['fs.chef']);
  });
});

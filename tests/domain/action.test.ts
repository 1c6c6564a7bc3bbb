import * as fc from 'fast-check';
import { isLive, isOverdue, outsideTab, versionOf, type Action } from '../../src/domain/action/action';
import { answerLater } from '../../src/domain/action/answer-later';
import { askForLater } from '../../src/domain/action/ask-for-later';
import { newAction } from '../../src/domain/action/new-action';
import { reportAction } from '../../src/domain/action/report-action';
import type { Result } from '../../src/domain/result';

const now = new Date('2027-03-10T08:00:00Z');
const at = now.toISOString();

describe('an action as it is decided', () => {
  test('is open, and its day is the original one', () => {
    expect(anAction()).toMatchObject({ state: 'open', dueDate: '2027-06-30', originalDueDate: '2027-06-30', extension: null, log: [] });
  });

  test('is overdue from the day after, until it is done', () => {
    expect([isOverdue(anAction(), '2027-06-30'), isOverdue(anAction(), '2027-07-01'), isOverdue({ ...anAction(), state: 'done' }, '2027-07-01')]).toEqual([false, true, false]);
  });

  test('of a sekretess item shows only its number outside the tab', () => {
    const shown = outsideTab({ ...anAction(), confidential: true, personId: 'fs.drift', log: [{ what: 'in-progress', by: 'fs.drift', at, comment: 'hemligt', from: null, to: null }] });

    expect(JSON.stringify(shown)).not.toMatch(/laglistan|drift|hemligt/);
    expect(shown.number).toBe(12);
  });
});

describe('a report', () => {
  test('takes the action on, with who said what when', () => {
    const started = value(reportAction(anAction(), { state: 'in-progress', comment: ' halva gjord ', by: 'fs.drift', now }));
    const done = value(reportAction(started, { state: 'done', comment: 'listan är uppdaterad', by: 'fs.drift', now }));

    expect(started).toMatchObject({ state: 'in-progress', log: [{ what: 'in-progress', by: 'fs.drift', at, comment: 'halva gjord' }] });
    expect(done).toMatchObject({ state: 'done', log: [{}, { what: 'done', comment: 'listan är uppdaterad' }] });
  });

  test('that it is done says what was done', () => {
    expect(reportAction(anAction(), { state: 'done', comment: '  ', by: 'fs.drift', now })).toMatchObject({ refusal: { code: 'action-report-missing' } });
  });

  test('made again by the same person changes nothing; of somebody else it is refused once the action has ended', () => {
    const report = { state: 'done' as const, comment: 'klart', by: 'fs.drift', now };
    const done = value(reportAction(anAction(), report));

    expect(value(reportAction(done, { ...report, now: new Date('2027-03-11T08:00:00Z') }))).toBe(done);
    expect(reportAction(done, { ...report, by: 'fs.chef' })).toMatchObject({ refusal: { code: 'action-ended' } });
  });

  test('that it is done ends a request for a later day', () => {
    expect(value(reportAction(asked(), { state: 'done', comment: 'klart', by: 'fs.drift', now })).extension).toBeNull();
  });
});

describe('a later day', () => {
  test('asked for by the responsible waits, and holds once the head approves; the first day is kept', () => {
    expect(asked()).toMatchObject({ dueDate: '2027-06-30', extension: { dueDate: '2027-09-30', reason: 'leveransen dröjer', by: 'fs.drift' } });

    const approved = value(answerLater(asked(), { approve: true, comment: '', by: 'fs.chef', now }));
    expect(approved).toMatchObject({ dueDate: '2027-09-30', originalDueDate: '2027-06-30', extension: null });
    expect(approved.log.at(-1)).toMatchObject({ what: 'later-approved', from: '2027-06-30', to: '2027-09-30' });
  });

  test('asked for by the head holds at once', () => {
    expect(value(askForLater(anAction(), { dueDate: '2027-09-30', reason: 'x', by: 'fs.chef', isHead: true, now }))).toMatchObject({ dueDate: '2027-09-30', extension: null });
  });

  test('declined leaves the day as it was', () => {
    expect(value(answerLater(asked(), { approve: false, comment: 'nej', by: 'fs.chef', now }))).toMatchObject({ dueDate: '2027-06-30', extension: null });
  });

  test.each([
    ['without a reason', { reason: ' ' }, 'action-reason-missing'],
    ['that is none', { dueDate: '2027-02-30' }, 'date-unreadable'],
    ['that has passed', { dueDate: '2027-03-09' }, 'due-date-passed'],
    ['no later than the present one', { dueDate: '2027-06-30' }, 'date-not-later'],
  ])('%s is refused', (_name, change, code) => {
    expect(askForLater(anAction(), { dueDate: '2027-09-30', reason: 'x', by: 'fs.drift', isHead: false, now, ...change })).toMatchObject({ refusal: { code } });
  });

  test('cannot be answered where none is asked for, and only as the head saw it', () => {
    const earlier = versionOf(asked());
    const again = value(askForLater(asked(), { dueDate: '2027-12-31', reason: 'ännu längre', by: 'fs.drift', isHead: false, now }));

    expect(answerLater(anAction(), { approve: true, comment: '', by: 'fs.chef', now })).toMatchObject({ refusal: { code: 'extension-missing' } });
    expect(answerLater(again, { approve: true, comment: '', by: 'fs.chef', version: earlier, now })).toMatchObject({ refusal: { code: 'action-changed' } });
  });

  test('answered again by the same person changes nothing', () => {
    const answer = { approve: true, comment: '', by: 'fs.chef', version: versionOf(asked()), now };
    const approved = value(answerLater(asked(), answer));

    expect(value(answerLater(approved, answer))).toBe(approved);
  });
});

test('whatever is done in whichever order, the first day stays, the log only grows and nothing happens after the end', () => {
  fc.assert(
    fc.property(fc.array(steps, { maxLength: 20 }), (all) => {
      let action = anAction();
      for (const step of all) {
        const result = step(action);
        const next = result.ok ? result.value : action;

        expect(next.originalDueDate).toBe('2027-06-30');
        expect(next.log.slice(0, action.log.length)).toEqual(action.log);
        expect(next === action || next.log.length === action.log.length + 1).toBe(true);
        expect(next.dueDate >= action.dueDate).toBe(true);
        expect(next.dueDate === action.dueDate || next.log.at(-1)?.what === 'later-approved').toBe(true);
        expect(isLive(action) || next === action).toBe(true);
        expect(isLive(next) || next.extension === null).toBe(true);
        const repeated = step(next);
        expect(!result.ok || next === action || (repeated.ok && repeated.value === next)).toBe(true);
        action = next;
      }
    }),
    { numRuns: 500 },
  );
});

const people = fc.constantFrom('fs.drift', 'fs.chef');
const texts = fc.constantFrom('', 'en', 'två');
const days = fc.constantFrom('2027-03-01', '2027-06-30', '2027-09-30', '2027-12-31');
const steps: fc.Arbitrary<(action: Action) => Result<Action>> = fc.oneof(
  fc.record({ state: fc.constantFrom('in-progress' as const, 'done' as const), comment: texts, by: people }).map((report) => (action: Action) => reportAction(action, { ...report, now })),
  fc.record({ dueDate: days, reason: texts, by: people, isHead: fc.boolean() }).map((request) => (action: Action) => askForLater(action, { ...request, now })),
  fc.record({ approve: fc.boolean(), comment: texts, by: people }).map((answer) => (action: Action) => answerLater(action, { ...answer, now })),
);

function anAction(): Action {
  return newAction({ number: 12, unitId: 'fs', reviewId: 'r1', itemId: 'A2', text: 'uppdatera laglistan', responsible: 'avdelningschef drift', personId: null, dueDate: '2027-06-30', decidedOn: '2027-03-09', confidential: false });
}

function asked(): Action {
  return value(askForLater(anAction(), { dueDate: '2027-09-30', reason: 'leveransen dröjer', by: 'fs.drift', isHead: false, now }));
}

function value(result: Result<Action>): Action {
  if (!result.ok) {
    throw new Error(result.refusal.code);
  }

  return result.value;
}

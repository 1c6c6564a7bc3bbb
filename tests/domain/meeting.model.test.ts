import fc from 'fast-check';
import { openItem } from '../../src/domain/agenda/open-item';
import { strikeItem } from '../../src/domain/agenda/strike-item';
import { answerItem } from '../../src/domain/decision/answer-item';
import { decideItem } from '../../src/domain/decision/decide-item';
import { decidingAs, deputiesFor } from '../../src/domain/decision/deciding-as';
import { endItems } from '../../src/domain/decision/end-items';
import { handOver } from '../../src/domain/decision/hand-over';
import { withImmediateParagraphs } from '../../src/domain/decision/immediate-approval';
import { proposeDecision } from '../../src/domain/decision/propose-decision';
import { reconsiderDecision } from '../../src/domain/decision/reconsider-decision';
import { stateOpinion } from '../../src/domain/decision/state-opinion';
import { hasConflict } from '../../src/domain/decision/statement';
import { undoDecision } from '../../src/domain/decision/undo-decision';
import { accepted, type Result } from '../../src/domain/result';
import { isPresent } from '../../src/domain/review/attendance';
import { closeReview } from '../../src/domain/review/close-review';
import { markLeaving } from '../../src/domain/review/leave-meeting';
import type { Review } from '../../src/domain/review/review';
import { permissionsFor } from '../../src/usecases/review/permissions';
import { aLevel, anItem, aReview, aRoutine, aUnit, during } from '../support/builders';

const people = ['chef', 'stf', 'ordforande', 'sekreterare', 'ledamot'].map((role) => `fs.${role}`);
const unit = aUnit({ appointments: [...aUnit().appointments, { personId: 'fs.stf', role: 'chef', from: '2027-01-01', to: null, deputy: true }] });
const verbs = ['open', 'propose', 'answer', 'state', 'decide', 'table', 'undo', 'reconsider', 'hand-over', 'note', 'strike', 'leave', 'close'] as const;
/** Pressed more often than the rest, so that most meetings come to decisions. */
const often = ['open', 'propose', 'propose', 'decide', 'decide', 'state', 'table', 'undo', 'reconsider'] as const;
const clauses = [{ text: 'ta fram en plan', assignment: { responsible: 'samordnaren', personId: null, dueDate: '2027-06-30' } }];

/** One press in the meeting: who, what, on which item, how long after the one before. */
interface Press {
  readonly verb: (typeof verbs)[number];
  /** Which of those to whom it is offered. */
  readonly who: number;
  readonly other: string;
  readonly item: number;
  readonly minutes: number;
}

interface Meeting {
  readonly review: Review;
  readonly now: Date;
  readonly lastAction: number;
  readonly lastParagraph: number;
}

const press: fc.Arbitrary<Press> = fc.record({ verb: fc.constantFrom(...verbs, ...often), who: fc.nat(4), other: fc.constantFrom(...people), item: fc.nat(3), minutes: fc.nat(6) });
const start: Meeting = {
  review: aReview({
    items: ['a', 'b', 'c', 'd'].map((id, index) => anItem({ id, number: index + 1, optional: index === 3, immediateApproval: index % 2 === 1, openedAt: index === 0 ? during.toISOString() : null })),
    attendance: people.map((personId) => ({ personId, name: personId, role: '', present: true, note: '', actingFor: '', absences: [] })),
    openItemId: 'a',
  }),
  now: during,
  lastAction: 11,
  lastParagraph: 41,
};

test('whatever is pressed in a meeting, what is decided stands, its numbers are its own, and nobody decides who may not', () => {
  fc.assert(
    fc.property(fc.array(press, { minLength: 20, maxLength: 40, size: 'max' }), (presses) => {
      presses.reduce((meeting, one) => {
        const at = { ...meeting, now: new Date(meeting.now.getTime() + one.minutes * 60_000) };
        const next = at.review.state === 'ongoing' ? pressed(at, one) : at;
        holds(at, next, one);

        return next;
      }, start);
    }),
    { numRuns: 500 },
  );
});

/** What stood before stands after, and what is new was made by somebody who may. */
function holds(before: Meeting, after: Meeting, { verb }: Press): void {
  for (const [index, item] of after.review.items.entries()) {
    const was = before.review.items[index];
    if (was?.decision && item.decision !== was.decision) {
      held((verb === 'undo' || verb === 'reconsider') && item.decision === null, 'a decision stands');
    }
    held(was?.earlierDecisions.every((earlier, place) => item.earlierDecisions[place] === earlier) === true, 'an earlier decision stands');
    held((was?.paragraph ?? item.paragraph) === item.paragraph, 'a § stands');
    const { decision } = item;
    if (decision && !was?.decision && decision.outcome !== 'noted') {
      held(!hasConflict(item, decision.decidedBy), 'nobody with jäv decides');
      held(isPresent(before.review, decision.decidedBy), 'nobody decides who is not there');
      held(decision.binding || decision.actions.every((action) => action === null), 'a proposal makes no action');
      held(decision.actions.every((action) => action === null || action > before.lastAction), 'an action’s number is its own');
    }
  }
  const given = after.review.items.flatMap((item) => item.paragraph ?? []).toSorted((left, right) => left - right);
  held(given.every((paragraph, index) => paragraph === start.lastParagraph + index + 1), '§§ have no gap and no reuse');
}

function held(isTrue: boolean, what: string): void {
  if (!isTrue) {
    throw new Error(what);
  }
}

function pressed(meeting: Meeting, one: Press): Meeting {
  const { review } = meeting;
  const itemId = review.items[one.item]?.id ?? '';
  const offered = people.filter((personId) => isOffered(meeting, { verb: one.verb, personId, itemId }));
  const personId = offered[one.who % Math.max(1, offered.length)];
  if (personId === undefined) {
    return meeting;
  }
  const done = carriedOut(meeting, { ...one, personId }, itemId);
  held(done.ok || !aboutRights.includes(done.refusal.code), `what is offered is not refused: ${one.verb}`);

  return done.ok ? done.value : meeting;
}

const aboutRights: readonly string[] = ['not-allowed', 'handed-over', 'decider-conflict', 'decision-maker-absent', 'item-not-open', 'item-ended', 'item-struck', 'undo-too-late'];

function isOffered({ review, now }: Meeting, { verb, personId, itemId }: { readonly verb: Press['verb']; readonly personId: string; readonly itemId: string }): boolean {
  const may = permissionsFor({ personId, unit, routine: aRoutine, level: aLevel, on: '2027-03-09', chairId: null }, review, now);
  if (verb === 'leave' || verb === 'close') {
    return may.review.includes(verb === 'leave' ? 'record-attendance' : 'close');
  }

  return may.items[itemId]?.includes(verb) ?? false;
}

function carriedOut(meeting: Meeting, { verb, personId, other, minutes }: Press & { readonly personId: string }, itemId: string): Result<Meeting> {
  const { review, now } = meeting;
  const item = review.items.find(({ id }) => id === itemId) ?? anItem();
  const context = { unit, routine: aRoutine, level: aLevel, on: '2027-03-09' };
  const kept = (result: Result<Review>): Result<Meeting> => (result.ok ? accepted({ ...meeting, review: result.value }) : result);

  switch (verb) {
    case 'open':
      return kept(openItem(review, itemId, now));
    case 'propose':
      return kept(proposeDecision(review, itemId, { version: null, clauses: minutes % 2 ? clauses : [...clauses, { text: 'anta planen', assignment: null }] }));
    case 'answer':
      return kept(answerItem(review, itemId, { personId, choice: 'agree', recordedBy: personId, now }));
    case 'state':
      return kept(stateOpinion(review, itemId, { kind: minutes < 3 ? 'conflict' : 'motion', personId, text: 'Så.', recordedBy: personId, now }));
    case 'hand-over':
      return kept(handOver(review, itemId, { to: minutes > 3 ? null : other, by: personId, deputies: deputiesFor(review, context), now }));
    case 'undo':
      return kept(undoDecision(review, itemId, { personId, now }));
    case 'reconsider':
      return kept(reconsiderDecision(review, itemId, now));
    case 'strike':
      return kept(strikeItem(review, itemId, { reason: 'Utgår', personId, now }));
    case 'leave':
      return kept(markLeaving(review, other, { isGone: minutes % 2 === 0, now }));
    case 'table':
      return kept(endItems(review, { itemIds: [itemId], outcome: 'tabled', reason: 'Tid' }, { as: () => decidingAs(review, item, { ...context, personId }), now }));
    case 'note':
      return kept(endItems(review, { itemIds: [itemId], outcome: 'noted', reason: '' }, { as: () => accepted({ personId, phrase: aLevel.phrase, decisionMaker: '', binding: true, asDeputy: false }), now }));
    case 'close': {
      const closed = closeReview(review, { now, lastParagraph: meeting.lastParagraph, fileName: 'u.docx', isOneDocument: false });

      return closed.ok ? accepted({ ...meeting, review: closed.value.review, lastParagraph: closed.value.lastParagraph }) : closed;
    }
    case 'decide': {
      const as = decidingAs(review, item, { ...context, personId });
      const decided = as.ok ? decideItem(review, itemId, { outcome: 'as-proposed', proposalVersion: item.proposal?.version ?? 0 }, { ...as.value, now, lastAction: meeting.lastAction }) : as;
      if (!decided.ok) {
        return decided;
      }
      const numbered = withImmediateParagraphs(decided.value.review, [itemId], meeting.lastParagraph);

      return accepted({ ...meeting, review: numbered.review, lastAction: meeting.lastAction + decided.value.actions.length, lastParagraph: numbered.last });
    }
  }
}

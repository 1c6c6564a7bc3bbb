import { addItem } from '../../domain/agenda/add-item';
import { isEnded, type AgendaItem } from '../../domain/agenda/agenda-item';
import { isLocalDate, type LocalDate } from '../../domain/calendar/local-date';
import type { DecisionClause } from '../../domain/decision/decision';
import { faultOfAssignments, proposeDecision } from '../../domain/decision/propose-decision';
import { accepted, refused, type Result } from '../../domain/result';
import type { Review } from '../../domain/review/review';
import { appointed } from '../../domain/unit/duty';
import type { Principal } from '../../domain/unit/unit';
import type { Actor } from '../../policies/review-policy';
import type { World } from '../../ports/world';
import { changeReview, type ChangeInput, type RuleOutcome } from '../review/change-review';

/** An uppdrag may be so long (characters). */
export const LONGEST_UPPDRAG = 2_000;

/** A title of an item that an uppdrag makes (characters). */
const LONGEST_TITLE = 100;

export interface MakeActionInput extends ChangeInput {
  /** What is to be done, with or without "att". */
  readonly text: string;
  /** A role of the review's unit, whose holder becomes responsible. */
  readonly unitId: string;
  readonly role: string;
  readonly dueDate: LocalDate;
  /** The id of the item that is added where none is in hand. */
  readonly ownItemId: string;
}

/**
 * Puts an uppdrag where it will be decided: in the proposal of the item that the meeting is at, else in a new item of the unit's own. It
 * becomes an action when that is decided (contract: uppdrar). Refuses an empty or too long text, a role that the unit lacks, a day that has passed.
 */
export function makeAction(world: World, principal: Principal, input: MakeActionInput): Promise<Review> {
  return changeReview(world, principal, {
    reviewId: input.reviewId,
    requestKey: input.requestKey,
    verb: (review) => (itemInHand(review) ? 'propose' : 'add-item'),
    rule: ({ review }, actor) => {
      const made = clauseFrom(input, actor);
      if (!made.ok) {
        return made;
      }
      const item = itemInHand(review);

      return item ? inProposal(review, item, made.value) : asOwnItem(review, { ...input, clause: made.value, presenter: actor.level.duties.presenter });
    },
  });
}

/** The open item, unless it is ended. */
function itemInHand(review: Review): AgendaItem | null {
  const item = review.state === 'ongoing' ? review.items.find(({ id }) => id === review.openItemId) : undefined;

  return item && !isEnded(item) ? item : null;
}

function clauseFrom(input: MakeActionInput, { unit, routine, level, on }: Actor): Result<DecisionClause> {
  const text = input.text.trim().replace(/^att\s+/i, '');
  const role = Object.hasOwn(routine.roles, input.role) ? routine.roles[input.role] : undefined;
  if (text.length > LONGEST_UPPDRAG) {
    return refused('text-too-long', { limit: LONGEST_UPPDRAG });
  }
  if (text === '') {
    return refused('decision-text-missing');
  }
  if (input.role === '' || !isLocalDate(input.dueDate)) {
    return refused('responsible-or-date-missing');
  }
  if (input.unitId !== unit.id || !role?.levels.includes(level.id)) {
    return refused('responsible-unknown');
  }
  const personId = appointed(unit, role.id, on)[0]?.personId ?? null;
  const clause = { text, assignment: { responsible: role.name.toLowerCase(), personId, dueDate: input.dueDate } };

  return faultOfAssignments([clause], { unit, on }) ?? accepted(clause);
}

function inProposal(review: Review, item: AgendaItem, clause: DecisionClause): Result<RuleOutcome> {
  const clauses = item.proposal?.clauses ?? [];
  if (clauses.some((known) => JSON.stringify(known) === JSON.stringify(clause))) {
    return accepted({ review, payload: {} });
  }
  const proposed = proposeDecision(review, item.id, { version: item.proposal?.version ?? 0, clauses: [...clauses, clause] });

  return proposed.ok ? accepted({ review: proposed.value, payload: { item: item.id, clause }, cards: [`item:${item.id}`] }) : proposed;
}

function asOwnItem(review: Review, { ownItemId, clause, presenter }: Pick<MakeActionInput, 'ownItemId'> & { readonly clause: DecisionClause; readonly presenter: string }): Result<RuleOutcome> {
  const title = Array.from(clause.text).slice(0, LONGEST_TITLE).join('');
  const added = addItem(review, { id: ownItemId, title, kind: 'beslut', subjectAreas: review.subjectAreas, presenter });
  const proposed = proposeDecision(added, ownItemId, { version: 0, clauses: [clause] });

  return proposed.ok ? accepted({ review: proposed.value, payload: { item: ownItemId, title, kind: 'beslut', clause }, cards: review.summons ? ['agenda'] : [] }) : proposed;
}

import type { AgendaItem } from '../../domain/agenda/agenda-item';
import { nextItem } from '../../domain/agenda/open-item';
import { isSpoken } from '../../domain/decision/answer';
import { decidingAs, deputiesFor, mayGiveAway } from '../../domain/decision/deciding-as';
import { hasConflict } from '../../domain/decision/statement';
import { undoDecision } from '../../domain/decision/undo-decision';
import { existsIn, type Verb } from '../../domain/review/lifecycle';
import { reviewVerbs, type ItemVerb, type ReviewVerb } from '../../domain/review/offered-verbs';
import { isPresent } from '../../domain/review/attendance';
import type { Review } from '../../domain/review/review';
import { mayDo, type Actor } from '../../policies/review-policy';

/** What a person may do right now, by right, state and rule: what a surface shows buttons for. The use case checks again. */
export interface Permissions {
  readonly review: readonly ReviewVerb[];
  readonly items: Readonly<Record<string, readonly ItemVerb[]>>;
}

/** Reckons a person's permissions for the review and each of its items. */
export function permissionsFor(actor: Actor, review: Review, now: Date): Permissions {
  const can = (verb: Verb) => existsIn(verb, review.state) && mayDo(actor, verb).ok;

  return {
    review: reviewVerbs.filter((verb) => can(verb) && (verb !== 'open-item' || nextItem(review) !== null) && (verb !== 'plan-next' || review.nextReviewId === null)),
    items: Object.fromEntries(review.items.map((item) => [item.id, itemVerbs({ actor, review, item, now, can })])),
  };
}

interface Place {
  readonly actor: Actor;
  readonly review: Review;
  readonly item: AgendaItem;
  readonly now: Date;
  readonly can: (verb: Verb) => boolean;
}

function itemVerbs(place: Place): readonly ItemVerb[] {
  const { review, item, can } = place;
  if (item.struck) {
    return can('restore') ? ['restore'] : [];
  }
  const verbs = item.decision || review.state === 'closed' ? settledVerbs(place) : pendingVerbs(place);

  return verbs.filter((verb) => verb !== false);
}

/** Of an item that is decided, or whose meeting is closed: its wording, what was said by word of mouth, and the decision taken anew. */
function settledVerbs({ actor, review, item, now, can }: Place): readonly (ItemVerb | false)[] {
  const { decision } = item;
  const isMine = decision?.decidedBy === actor.personId;
  const mayUndo = isMine && can('undo') && undoDecision(review, item.id, { personId: actor.personId, now }).ok;
  const wasHeard = [...item.answers, ...item.statements].some((entry) => entry.personId === actor.personId && isSpoken(entry));

  return [
    mayUndo && 'undo',
    decision !== null && !mayUndo && can('reconsider') && decidingAs(review, item, actor).ok && 'reconsider',
    can('reword') && 'write',
    can('reword') && decision !== null && 'reword',
    item.rewording !== null && can('accept-wording') && 'accept-wording',
    wasHeard && can('correct-spoken') && 'correct-spoken',
    can('record-spoken') && decision !== null && 'record-spoken',
  ];
}

function pendingVerbs({ actor, review, item, can }: Place): readonly (ItemVerb | false)[] {
  const isOpened = item.openedAt !== null;
  const isOut = hasConflict(item, actor.personId);
  const decides = can('decide') && decidingAs(review, item, actor).ok;
  const mayHandOver = can('hand-over') && mayGiveAway(review, actor) && deputiesFor(review, actor).some((personId) => personId !== actor.personId && isPresent(review, personId));

  return [
    can('open-item') && review.openItemId !== item.id && 'open',
    can('write') && 'write',
    can('propose') && 'propose',
    isOpened && !isOut && can('answer') && 'answer',
    isOpened && can('state') && 'state',
    isOpened && can('record-spoken') && 'record-spoken',
    isOpened && decides && 'decide',
    decides && 'table',
    mayHandOver && 'hand-over',
    can('note') && !isOut && 'note',
    can('strike') && 'strike',
    can('reorder') && 'reorder',
    isOpened && can('show-again') && 'show-again',
  ];
}

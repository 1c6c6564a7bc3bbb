import { isEnded, type AgendaItem } from '../../domain/agenda/agenda-item';
import { nextItem } from '../../domain/agenda/open-item';
import { decidingAs } from '../../domain/decision/deciding-as';
import { undoDecision } from '../../domain/decision/undo-decision';
import { existsIn, type Verb } from '../../domain/review/lifecycle';
import { reviewVerbs, type ItemVerb, type ReviewVerb } from '../../domain/review/offered-verbs';
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
  const decides = can('decide') && decidingAs(review, actor).ok;

  return {
    review: reviewVerbs.filter((verb) => can(verb) && (verb !== 'open-item' || nextItem(review) !== null)),
    items: Object.fromEntries(review.items.map((item) => [item.id, itemVerbs({ actor, review, item, now, can, decides })])),
  };
}

function itemVerbs(context: {
  readonly actor: Actor;
  readonly review: Review;
  readonly item: AgendaItem;
  readonly now: Date;
  readonly can: (verb: Verb) => boolean;
  readonly decides: boolean;
}): readonly ItemVerb[] {
  const { actor, review, item, now, can } = context;
  if (item.struck) {
    return can('restore') ? ['restore'] : [];
  }
  if (item.decision) {
    const isMine = item.decision.decidedBy === actor.personId;

    return isMine && can('undo') && undoDecision(review, item.id, { personId: actor.personId, now }).ok ? ['undo'] : [];
  }
  const isOpened = item.openedAt !== null && !isEnded(item);
  const verbs: readonly (ItemVerb | false)[] = [
    can('open-item') && review.openItemId !== item.id && 'open',
    can('write') && 'write',
    can('propose') && 'propose',
    isOpened && can('answer') && 'answer',
    isOpened && context.decides && 'decide',
    isOpened && can('note') && 'note',
    can('strike') && 'strike',
  ];

  return verbs.filter((verb) => verb !== false);
}

import { groupEarlier } from '../../domain/action/group-earlier';
import type { Action } from '../../domain/action/action';
import { localDateOf } from '../../domain/calendar/local-date';
import type { EarlierGroup } from '../../domain/minutes/minutes';
import type { Review } from '../../domain/review/review';
import type { Level, Routine } from '../../domain/routine/routine';
import type { Principal, Unit } from '../../domain/unit/unit';
import type { World } from '../../ports/world';
import { mayReadConfidential } from '../../policies/review-policy';
import { actorIn } from './actor-in';
import { permissionsFor, type Permissions } from './permissions';

/** A review with all that a page, a card or the minutes show of it, read at one moment for one person (or for the chat: nobody). */
export interface ReviewReading {
  readonly review: Review;
  readonly unit: Unit;
  readonly routine: Routine;
  readonly level: Level;
  /** Names by person id, of everybody in the unit and in the record. */
  readonly names: Readonly<Record<string, string>>;
  readonly earlier: readonly EarlierGroup[];
  readonly actions: readonly Action[];
  readonly chatConnected: boolean;
  readonly principal: Principal | null;
  /** Whether this reader sees what sekretess items are about; the chat never does. */
  readonly mayReadConfidential: boolean;
  readonly may: Permissions;
  readonly now: Date;
}

/** Reads the review for the chat's cards, which everybody there sees; null where it does not exist. */
export function readReviewForChat(world: World, tenantId: string, reviewId: string): Promise<ReviewReading | null> {
  return readReview(world, { tenantId, principal: null, reviewId });
}

/** Reads the review as the person may see and do; without a person nothing may be done. Whether they may read it is the caller's to check. */
export async function readReview(world: World, request: { readonly tenantId: string; readonly principal: Principal | null; readonly reviewId: string }): Promise<ReviewReading | null> {
  const { tenantId, principal, reviewId } = request;
  const found = await world.store.reviews.find(tenantId, reviewId);
  if (!found) {
    return null;
  }
  const { review, unit } = found;
  const now = world.clock.now();
  const [open, actions, conversation, people] = await Promise.all([
    world.store.reviews.openActions(tenantId, unit.id, reviewId),
    world.store.reviews.actionsOf(tenantId, reviewId),
    world.store.chats.conversationOfReview(tenantId, reviewId),
    world.store.units.people(tenantId, peopleIn(review, unit)),
  ]);
  const asOf = localDateOf(review.closedAt ? new Date(review.closedAt) : now);
  const actor = actorIn(world, { unit, review }, principal?.personId ?? '', localDateOf(now));

  return {
    review,
    unit,
    routine: actor.routine,
    level: actor.level,
    names: Object.fromEntries(people.map((person) => [person.id, person.name])),
    earlier: groupEarlier(open.filter((action) => action.decidedOn <= asOf), asOf),
    actions: actions.filter((action) => action.state !== 'undone'),
    chatConnected: conversation !== null,
    principal,
    mayReadConfidential: principal !== null && mayReadConfidential(actor),
    may: principal ? permissionsFor(actor, review, now) : { review: [], items: {} },
    now,
  };
}

function peopleIn(review: Review, unit: Unit): readonly string[] {
  const inRecord = review.items.flatMap((item) => [
    ...[...item.answers, ...item.statements].map((entry) => entry.personId),
    item.decision?.decidedBy ?? '',
    item.struck?.by ?? '',
    item.handover?.personId ?? '',
    item.rewording?.by ?? '',
  ]);
  const senders = [review.summons?.by ?? '', review.briefing?.by ?? '', ...review.remarks.map((remark) => remark.by), ...(review.adjusting?.personIds ?? []), ...review.attendance.map((line) => line.personId)];

  return [...new Set([...unit.appointments.map((appointment) => appointment.personId), ...inRecord, ...senders])].filter((id) => id !== '');
}

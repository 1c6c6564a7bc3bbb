import { AWAY_MINUTES, notePresence as note, type Seen } from '../../domain/review/presence';
import type { Review } from '../../domain/review/review';
import { deciderDuty } from '../../domain/decision/deciding-as';
import { localDateOf } from '../../domain/calendar/local-date';
import { bearersOf } from '../../domain/unit/duty';
import type { OutboxMessage } from '../../ports/outbox';
import type { World } from '../../ports/world';
import { actorIn } from './actor-in';
import { cardMessage } from './change-review';

/** Somebody whom Teams saw come or go. */
export interface SeenByTeams {
  readonly objectId: string;
  readonly name: string;
  readonly event: 'joined' | 'left';
}

/**
 * Notes what Teams saw of the meeting's participants: only ever proposals, so no right is asked for and no ledger row is written. A room
 * or somebody unknown is asked about in the chat; where whoever leads or decides has gone, the secretary is asked two minutes later.
 */
export async function notePresence(world: World, tenantId: string, request: { readonly reviewId: string; readonly seen: readonly SeenByTeams[] }): Promise<void> {
  const now = world.clock.now();
  const people = await Promise.all(request.seen.map((one) => world.store.units.personByObjectId(tenantId, one.objectId)));
  const answer = await world.store.reviews.change({ tenantId, reviewId: request.reviewId, requestKey: null }, ({ review, unit }) => {
    const known = new Set([...unit.appointments.map(({ personId }) => personId), ...review.attendance.map(({ personId }) => personId)]);
    const seen = request.seen.map((one, index): Seen => {
      const personId = people[index]?.id ?? null;

      return { id: one.objectId, personId: personId !== null && known.has(personId) ? personId : null, name: one.name, event: one.event };
    });
    const noted = review.state === 'ongoing' ? note(review, seen, now) : review;
    const actor = actorIn(world, { unit, review }, '', localDateOf(now));
    const leads = [...bearersOf(deciderDuty(review, actor), actor.level, unit, actor.on).map(({ personId }) => personId), ...(review.chairId === null ? [] : [review.chairId])];

    return { ok: true, value: { review: noted, ledger: null, outbox: noted === review ? [] : questions(noted, { seen, leads, now }), result: null } };
  });
  if (answer.kind === 'done') {
    world.live.publish({ tenantId, reviewId: answer.review.id, version: answer.review.version });
  }
}

function questions(review: Review, { seen, leads, now }: { readonly seen: readonly Seen[]; readonly leads: readonly string[]; readonly now: Date }): readonly OutboxMessage[] {
  const asked = review.sightings.filter(({ id, personId }) => personId === null && seen.some((one) => one.id === id));
  const due = new Date(now.getTime() + AWAY_MINUTES * 60_000).toISOString();
  const isLeaderGone = seen.some((one) => one.event === 'left' && one.personId !== null && leads.includes(one.personId));

  const isLeaderBack = seen.some((one) => one.event === 'joined' && one.personId !== null && leads.includes(one.personId));

  return [...asked.map(({ id }) => cardMessage(review.id, `sighting:${id}`)), ...(isLeaderGone ? [{ ...cardMessage(review.id, 'away'), due }] : isLeaderBack ? [cardMessage(review.id, 'away')] : [])];
}

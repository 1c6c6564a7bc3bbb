import { localDateOf, type LocalDate } from '../../domain/calendar/local-date';
import { datedTitle } from '../../domain/review/dated-title';
import type { ReviewState } from '../../domain/review/review';
import type { RoutineRole } from '../../domain/routine/routine';
import { appointed } from '../../domain/unit/duty';
import type { Principal, Unit } from '../../domain/unit/unit';
import { mayDo, mayRead, whoDoes } from '../../policies/review-policy';
import type { World } from '../../ports/world';
import { actorIn } from '../review/actor-in';

/** The reviews in which the person may have something decided to be done, and who could be given it. */
export interface ActionPlaces {
  /** The nearest first. */
  readonly reviews: readonly { readonly reviewId: string; readonly title: string; readonly unitId: string }[];
  readonly roles: readonly ResponsibleRole[];
  /** Where there is no such review but others are being prepared or held: whose right it is there. */
  readonly who: readonly string[];
  readonly today: LocalDate;
}

export interface ResponsibleRole {
  readonly unit: Pick<Unit, 'id' | 'name'>;
  readonly role: RoutineRole;
  /** The holder's name; null for a vacant role. */
  readonly holder: string | null;
}

/** Reviews that are offered at most. */
const MOST = 15;

const statesWithAgenda: readonly ReviewState[] = ['ongoing', 'summoned', 'preparing'];

/** The review at hand if it is going on, else those of the person's units that are going on, called or being prepared; each only where the person may propose. */
export async function listActionPlaces(world: World, principal: Principal, input: { readonly reviewId: string | null }): Promise<ActionPlaces> {
  const { tenantId, personId } = principal;
  const today = localDateOf(world.clock.now());
  const candidates = (await candidatesFor(world, principal, { ...input, today })).map((candidate) => ({ ...candidate, actor: actorIn(world, candidate, personId, today) }));
  const offered = candidates.filter(({ actor }) => mayDo(actor, 'propose').ok);
  const units = [...new Map(offered.map(({ unit }) => [unit.id, unit])).values()];
  const holders = new Map((await world.store.units.people(tenantId, units.flatMap(({ appointments }) => appointments.map((appointment) => appointment.personId)))).map(({ id, name }) => [id, name]));

  return {
    reviews: offered.slice(0, MOST).map(({ id, title, date, unit }) => ({ reviewId: id, title: datedTitle(title, date), unitId: unit.id })),
    roles: units.flatMap((unit) => rolesIn(world, unit, today).map((role) => ({ unit, role, holder: holders.get(appointed(unit, role.id, today)[0]?.personId ?? '') ?? null }))),
    who: offered.length > 0 ? [] : [...new Set(candidates.flatMap(({ actor }) => whoDoes(actor, 'propose')))],
    today,
  };
}

interface Candidate {
  readonly id: string;
  readonly title: string;
  readonly date: LocalDate | null;
  readonly unit: Unit;
}

async function candidatesFor(world: World, { tenantId, personId }: Principal, { reviewId, today }: { readonly reviewId: string | null; readonly today: LocalDate }): Promise<readonly Candidate[]> {
  const found = reviewId === null ? null : await world.store.reviews.find(tenantId, reviewId);
  if (found?.review.state === 'ongoing' && mayRead(actorIn(world, found, personId, today))) {
    return [{ ...found.review, unit: found.unit }];
  }
  const units = new Map((await world.store.units.ofPerson(tenantId, personId, today)).map((unit) => [unit.id, unit]));
  const reviews = await world.store.reviews.list(tenantId, [...units.keys()]);

  return reviews
    .filter(({ state }) => statesWithAgenda.includes(state))
    .toSorted((left, right) => Number(right.state === 'ongoing') - Number(left.state === 'ongoing') || (left.date ?? '9').localeCompare(right.date ?? '9'))
    .flatMap((review) => {
      const unit = units.get(review.unitId);

      return unit ? [{ ...review, unit }] : [];
    });
}

function rolesIn(world: World, unit: Unit, today: LocalDate): readonly RoutineRole[] {
  const { routine, level } = actorIn(world, { unit }, '', today);

  return Object.values(routine.roles).filter((role) => role.levels.includes(level.id));
}

import { localDateOf, addDays, monthOf } from '../../domain/calendar/local-date';
import type { Principal } from '../../domain/unit/unit';
import type { World } from '../../ports/world';
import { planReview } from '../../usecases/review/plan-review';
import { demoUnits, type DemoUnit } from './demo-units';
import { peopleOf } from './demo-people';
import { organisations } from './organisations';

/** Days from the first start to the reviews that a newcomer finds. */
const DAYS_AHEAD = 14;

/** Puts in the demo's units and people where they are missing, and a planned review for each organisation that has none: a start that was cut off is made good by the next. */
export async function seedDemoData(world: World): Promise<void> {
  for (const demo of demoUnits) {
    await seedUnit(world, demo);
  }
  const today = localDateOf(world.clock.now());
  const isSpring = monthOf(today) < 7;

  await seedReview(world, principal('uppsala', 'uppsala-fs.miljosamordnare'), { unitId: 'uppsala-fs', meetingType: isSpring ? 'var' : 'host' });
  await seedReview(world, principal('kth', 'kth-skola.ledningens-representant'), { unitId: 'kth-skola', meetingType: isSpring ? 'genomgang' : 'uppfoljning' });
}

async function seedUnit(world: World, { organisation, unit, people }: DemoUnit): Promise<void> {
  const { tenantId } = organisations[organisation];
  if (await world.store.units.find(tenantId, unit.id)) {
    return;
  }
  await world.store.units.save(tenantId, {
    unit,
    people: peopleOf({ organisation, unit, people }, world.routines.get(unit.routineId)).map(({ id, objectId, name }) => ({ id, objectId, name })),
    ledger: { verb: 'save-unit', actor: 'genomgang', at: world.clock.now().toISOString(), payload: { unit: unit.id } },
  });
}

async function seedReview(world: World, planner: Principal, review: { readonly unitId: string; readonly meetingType: string }): Promise<void> {
  if ((await world.store.reviews.list(planner.tenantId, [review.unitId])).length > 0) {
    return;
  }
  await planReview(world, planner, { ...review, date: addDays(localDateOf(world.clock.now()), DAYS_AHEAD), startTime: '13:00', place: '', subjectAreas: [] });
}

function principal(organisation: keyof typeof organisations, personId: string): Principal {
  return { tenantId: organisations[organisation].tenantId, personId };
}

import { localDateOf, addDays, monthOf } from '../../domain/calendar/local-date';
import type { World } from '../../ports/world';
import { planReview } from '../../usecases/review/plan-review';
import { demoUnits } from './demo-units';
import { peopleOf } from './demo-people';
import { organisations } from './organisations';

/** Days from the first start to the reviews that a newcomer finds. */
const DAYS_AHEAD = 14;

/** Puts units and people in an empty store, and one planned review for each organisation. A store that has them is left alone. */
export async function seedDemoData(world: World): Promise<void> {
  const first = demoUnits[0];
  if (!first || (await world.store.units.find(organisations[first.organisation].tenantId, first.unit.id))) {
    return;
  }
  for (const demo of demoUnits) {
    await world.store.units.save(organisations[demo.organisation].tenantId, {
      unit: demo.unit,
      people: peopleOf(demo, world.routines.get(demo.unit.routineId)).map(({ id, objectId, name }) => ({ id, objectId, name })),
      ledger: { verb: 'save-unit', actor: 'genomgang', at: world.clock.now().toISOString(), payload: { unit: demo.unit.id } },
    });
  }
  await planDemoReviews(world);
}

async function planDemoReviews(world: World): Promise<void> {
  const today = localDateOf(world.clock.now());
  const isSpring = monthOf(today) < 7;
  const plan = { date: addDays(today, DAYS_AHEAD), startTime: '13:00', place: '', subjectAreas: [] };

  await planReview(world, principal('uppsala', 'uppsala-fs.miljosamordnare'), { ...plan, unitId: 'uppsala-fs', meetingType: isSpring ? 'var' : 'host' });
  await planReview(world, principal('kth', 'kth-skola.ledningens-representant'), { ...plan, unitId: 'kth-skola', meetingType: isSpring ? 'genomgang' : 'uppfoljning' });
}

function principal(organisation: keyof typeof organisations, personId: string) {
  return { tenantId: organisations[organisation].tenantId, personId };
}

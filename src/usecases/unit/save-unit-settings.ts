import { yearOf } from '../../domain/calendar/local-date';
import { RefusalError } from '../../domain/errors';
import type { Principal, UnitOverlay } from '../../domain/unit/unit';
import { whoDoes } from '../../policies/review-policy';
import type { World } from '../../ports/world';
import { getUnit, type UnitReading } from './get-me';

export interface UnitSettingsInput {
  readonly unitId: string;
  /** Whose decision the minutes name: the routine's decision-maker, or "Ledningsgruppen". */
  readonly phrase?: 'decision-maker' | 'management-group' | undefined;
  readonly paragraphsBefore?: { readonly year: number; readonly last: number } | undefined;
}

/** Changes what the unit may choose for itself (U-3), by its coordinator; reviews already called keep what they had. */
export async function saveUnitSettings(world: World, principal: Principal, input: UnitSettingsInput): Promise<UnitReading> {
  const reading = await getUnit(world, principal, input);
  if (!reading.mayPlan) {
    throw new RefusalError({ code: 'not-allowed', details: { who: whoDoes(reading, 'prepare') } });
  }
  if (input.paragraphsBefore && (await isSeriesBegun(world, principal, { unitId: input.unitId, year: input.paragraphsBefore.year }))) {
    throw new RefusalError({ code: 'paragraphs-given', details: { year: input.paragraphsBefore.year } });
  }
  const overlay: UnitOverlay = {
    ...reading.unit.overlay,
    ...(input.phrase ? { groupDecides: input.phrase === 'management-group' } : {}),
    ...(input.paragraphsBefore ? { paragraphsBefore: input.paragraphsBefore } : {}),
  };
  await world.store.units.saveOverlay(principal.tenantId, input.unitId, overlay, {
    verb: 'save-unit-settings',
    actor: principal.personId,
    at: world.clock.now().toISOString(),
    payload: { unit: input.unitId, overlay },
  });

  return getUnit(world, principal, input);
}

/** A closed review of the year has its §§: the series has no gap and no reuse. */
async function isSeriesBegun(world: World, principal: Principal, series: { readonly unitId: string; readonly year: number }): Promise<boolean> {
  const reviews = await world.store.reviews.list(principal.tenantId, [series.unitId]);

  return reviews.some((review) => review.state === 'closed' && review.date !== null && yearOf(review.date) === series.year);
}

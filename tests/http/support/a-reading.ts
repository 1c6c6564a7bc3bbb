import { localDateOf } from '../../../src/domain/calendar/local-date';
import type { Review } from '../../../src/domain/review/review';
import { demoUnits } from '../../../src/local/demo-data/demo-units';
import type { Routines } from '../../../src/ports/routines';
import { permissionsFor } from '../../../src/usecases/review/permissions';
import type { ReviewReading } from '../../../src/usecases/review/review-reading';
import { aReview } from '../../support/builders';

/** A review of a demo unit by its real routine, as a person of the unit reads it at a moment. */
export function aReading(routines: Routines, at: { readonly unitId: string; readonly personId?: string; readonly now: string }, change: Partial<Review>): ReviewReading {
  const unit = demoUnits.find((demo) => demo.unit.id === at.unitId)?.unit;
  const routine = unit && routines.get(unit.routineId);
  const level = unit && routine?.levels[unit.level];
  if (!unit || !routine || !level) {
    throw new Error(`no unit ${at.unitId}`);
  }
  const review = aReview({ unitId: unit.id, routineId: routine.id, level: level.id, ...change });
  const now = new Date(at.now);
  const personId = at.personId ?? '';

  return {
    review,
    unit,
    routine,
    level,
    names: {},
    earlier: [],
    actions: [],
    chatConnected: false,
    principal: { tenantId: 't', personId },
    mayReadConfidential: false,
    may: permissionsFor({ personId, unit, routine, level, on: localDateOf(now), chairId: review.chairId }, review, now),
    now,
  };
}

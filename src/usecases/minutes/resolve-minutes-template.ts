import { localDateOf } from '../../domain/calendar/local-date';
import type { Review } from '../../domain/review/review';
import type { Routine } from '../../domain/routine/routine';
import type { Principal, Unit } from '../../domain/unit/unit';
import { mayDo } from '../../policies/review-policy';
import { LibraryFault } from '../../ports/document-library';
import type { ResolvedTemplate } from '../../ports/store';
import type { World } from '../../ports/world';
import { actorIn } from '../review/actor-in';

/**
 * Follows the sharing link of the minutes template once, with the person's own delegated token, and keeps the ids (platform: graph, 10).
 * Only for who prepares or keeps the minutes. Null where the routine and the unit name no link, without a token, or where the library says no: the minutes then wait and say why.
 */
export async function resolveMinutesTemplate(
  world: World,
  principal: Principal,
  input: { readonly reviewId: string; readonly delegatedToken: string | null },
): Promise<ResolvedTemplate | null> {
  const found = await world.store.reviews.find(principal.tenantId, input.reviewId);
  if (!found || !mayDo(actorIn(world, found, principal.personId, localDateOf(world.clock.now())), 'retry-minutes-draft').ok) {
    return null;
  }
  const link = minutesTemplateLink(world.routines.get(found.review.routineId), found.unit, found.review);
  if (!link) {
    return null;
  }
  const known = await world.store.templates.find(principal.tenantId, link);
  if (known || input.delegatedToken === null) {
    return known;
  }
  try {
    const resolved = await world.templates.resolve(link, input.delegatedToken);
    await world.store.templates.save(principal.tenantId, resolved);

    return resolved;
  } catch (fault) {
    if (fault instanceof LibraryFault) {
      return null;
    }
    throw fault;
  }
}

/** The link of the template for this review's minutes: the unit's own, else the routine's for its level and meeting type (K-65). */
export function minutesTemplateLink(routine: Routine, unit: Unit, review: Pick<Review, 'level' | 'meetingType'>): string | null {
  const named = routine.templates.filter(
    (template) =>
      template.kind === 'minutes' &&
      (template.levels === null || template.levels.includes(review.level)) &&
      (template.meetingTypes === null || template.meetingTypes.includes(review.meetingType)),
  );

  return unit.overlay.templateLinks?.minutes ?? named.find((template) => template.link !== null)?.link ?? null;
}

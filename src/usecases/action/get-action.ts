import { outsideTab } from '../../domain/action/action';
import { localDateOf } from '../../domain/calendar/local-date';
import { RefusalError } from '../../domain/errors';
import type { Principal } from '../../domain/unit/unit';
import { mayReadWhole } from '../../policies/action-policy';
import { mayRead } from '../../policies/review-policy';
import type { World } from '../../ports/world';
import { actorIn } from '../review/actor-in';
import { verbsFor, type ActionReading } from './action-reading';

/** The action as this person may see it; of a confidential one that is not theirs to read only its number. One that they may not read does not exist for them: `action-unknown` (T6). */
export async function getAction(world: World, principal: Principal, input: { readonly number: number }): Promise<ActionReading> {
  const today = localDateOf(world.clock.now());
  const found = await world.store.actions.find(principal.tenantId, input.number);
  const actor = found && actorIn(world, found, principal.personId, today);
  if (!actor || !mayRead(actor)) {
    throw new RefusalError({ code: 'action-unknown', details: { number: input.number } });
  }

  return mayReadWhole(actor, found.action) ? { ...found, may: verbsFor(actor, found.action), today } : { ...found, action: outsideTab(found.action), names: {}, may: [], today };
}

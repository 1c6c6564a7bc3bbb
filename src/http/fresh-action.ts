import type { ActionDetailView } from '../contracts/action';
import { RefusalError } from '../domain/errors';
import type { Principal } from '../domain/unit/unit';
import type { World } from '../ports/world';
import { getAction } from '../usecases/action/get-action';
import { presentActionDetail } from './presenters/present-action-detail';

/** The action as the person sees it now: the answer of every route that changes one. */
export async function freshAction(world: World, principal: Principal, number: number): Promise<ActionDetailView> {
  return presentActionDetail(await getAction(world, principal, { number }));
}

/** The number in the address; what is none is an action that does not exist. */
export function numberIn({ number }: { readonly number: string }): number {
  if (!/^\d{1,10}$/.test(number)) {
    throw new RefusalError({ code: 'action-unknown', details: { number } });
  }

  return Number(number);
}

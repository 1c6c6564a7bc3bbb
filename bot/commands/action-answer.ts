import { getAction } from '../../src/usecases/action/get-action';
import type { Answer } from '../context/answering';
import type { CommandCall } from './command';

/** The card of the action that was asked for, as it stands now. */
export async function actionAnswer({ world, principal, cards, number, isPersonal }: CommandCall): Promise<Answer> {
  const reading = await getAction(world, principal, { number: number ?? 0 });

  return cards.writeAction({ tenantId: principal.tenantId, reading, isPersonal });
}

import type { z } from 'zod';
import type { Principal } from '../../src/domain/unit/unit';
import type { World } from '../../src/ports/world';
import type { ActionCardData } from '../cards/action-data';

/** One button of an action's card: its verb, what it carries, what it does. Afterwards the person sees the action's card. */
export interface ActionPress<Data extends ActionCardData = ActionCardData> {
  readonly verb: string;
  readonly data: z.ZodType<Data>;
  /** Absent where the press only shows. */
  readonly act?: ((call: ActionPressCall<Data>) => Promise<unknown>) | undefined;
}

export interface ActionPressCall<Data extends ActionCardData = ActionCardData> {
  readonly world: World;
  readonly principal: Principal;
  readonly requestKey: string | null;
  readonly data: Data;
}

/** Keeps the data's type inside the press, so that presses of all kinds stand in one list. */
export function actionPress<Data extends ActionCardData>(definition: ActionPress<Data>): ActionPress {
  return definition as unknown as ActionPress;
}

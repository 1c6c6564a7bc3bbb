import type { z } from 'zod';
import type { Review } from '../../src/domain/review/review';
import type { Principal } from '../../src/domain/unit/unit';
import type { World } from '../../src/ports/world';
import type { CardData } from '../cards/card-data';

/** One button of a card: its verb, what it carries, what it does. */
export interface Press<Data extends CardData = CardData> {
  readonly verb: string;
  readonly data: z.ZodType<Data>;
  /** Which card the person sees afterwards. */
  readonly shows: 'agenda' | 'item';
  /** Absent where the press only shows. It may give the review that it made, which saves reading it again. */
  readonly act?: ((call: PressCall<Data>) => Promise<Review | void>) | undefined;
}

export interface PressCall<Data extends CardData = CardData> {
  readonly world: World;
  readonly principal: Principal;
  readonly requestKey: string | null;
  readonly data: Data;
}

/** Keeps the data's type inside the press, so that presses of all kinds stand in one list. */
export function press<Data extends CardData>(definition: Press<Data>): Press {
  return definition as unknown as Press;
}

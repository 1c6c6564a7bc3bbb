import { z } from 'zod';

export const faultRequest = z.strictObject({
  /** Part of "POST /v3/conversations/…" for calls of the bot, of "bot message nästa" or "bot invoke answer-agree" for what it is sent. */
  match: z.string().default(''),
  times: z.number().int().min(1).max(1_000).default(1),
  /** `lost`: the call is carried out, but its answer is 502. */
  kind: z.enum(['locked', 'throttle', 'unavailable', 'slow', 'reset', 'lost', 'duplicate', 'late']),
  seconds: z.number().min(0).max(600).default(1),
});

export type Fault = z.infer<typeof faultRequest>;

const kindsOnTheWayToTheBot: readonly Fault['kind'][] = ['duplicate', 'late'];

/** Faults to come. Each is used up by the first calls that match it. */
export interface Faults {
  add(fault: Fault): void;
  /** The next fault for what the bot asks of the chat service; null where all is well. */
  takeForCall(what: string): Fault | null;
  /** The next fault for what the bot is sent. */
  takeForDelivery(what: string): Fault | null;
}

export function createFaults(): Faults {
  let waiting: readonly Fault[] = [];

  function take(what: string, isDelivery: boolean): Fault | null {
    const found = waiting.find((fault) => what.includes(fault.match) && kindsOnTheWayToTheBot.includes(fault.kind) === isDelivery);
    if (!found) {
      return null;
    }
    waiting = waiting.flatMap((fault) => (fault !== found ? [fault] : fault.times > 1 ? [{ ...fault, times: fault.times - 1 }] : []));

    return found;
  }

  return {
    add: (fault) => {
      waiting = [...waiting, fault];
    },
    takeForCall: (what) => take(what, false),
    takeForDelivery: (what) => take(what, true),
  };
}

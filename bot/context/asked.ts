import type { TurnContext } from 'botbuilder';

/** What a turn asks for, as the log may know it: ids and our own words for buttons and commands, never names or texts. */
export interface Asked {
  readonly person?: string;
  readonly verb?: string;
  readonly command?: string;
  readonly review?: string;
}

/** Tells more of what the turn asks for, as it becomes known. */
export type Note = (part: Asked) => void;

const key = Symbol('asked');

export function askedIn(context: TurnContext): Asked {
  return context.turnState.get<Asked>(key) ?? {};
}

export function noteOf(context: TurnContext): Note {
  return (part) => void context.turnState.set(key, { ...askedIn(context), ...part });
}

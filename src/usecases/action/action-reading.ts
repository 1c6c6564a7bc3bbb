import { isLive, type OpenAction } from '../../domain/action/action';
import { actionVerbs, type ActionVerb } from '../../domain/action/action-verbs';
import type { LocalDate } from '../../domain/calendar/local-date';
import type { Unit } from '../../domain/unit/unit';
import { mayDoWithAction } from '../../policies/action-policy';
import type { Actor } from '../../policies/review-policy';

/** An action with all that a page or a card shows of it, read at one moment for one person (or for the chat: nobody, who may do nothing). */
export interface ActionReading {
  /** With the review that decided it, its day and §. */
  readonly action: OpenAction;
  readonly unit: Unit;
  /** Names by person id, of the responsible and everybody in the log. */
  readonly names: Readonly<Record<string, string>>;
  readonly may: readonly ActionVerb[];
  readonly today: LocalDate;
}

/** What the person may do with the action right now, by right and state. The use case checks again. */
export function verbsFor(actor: Actor, action: OpenAction): readonly ActionVerb[] {
  return isLive(action) ? actionVerbs.filter((verb) => (verb !== 'answer-later' || action.extension !== null) && mayDoWithAction(actor, action, verb).ok) : [];
}

/** The same for everybody in a chat: nobody in particular, who may do nothing. */
export function asNobody(reading: ActionReading): ActionReading {
  return { ...reading, may: [] };
}

import type { Action } from '../../domain/action/action';
import type { Decision } from '../../domain/decision/decision';

/** The actions that a decision made, as they are once it is taken back: their numbers are not used again. */
export function undoneActions(made: readonly Action[], decision: Decision | null): readonly Action[] {
  return made.filter((action) => decision?.actions.includes(action.number)).map((action) => ({ ...action, state: 'undone' }));
}

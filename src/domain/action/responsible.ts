import type { LocalDate } from '../calendar/local-date';
import type { Routine } from '../routine/routine';
import { earlierHolders, rolesHeld } from '../unit/duty';
import type { Unit } from '../unit/unit';
import type { Action } from './action';

/** A role that a person holds now, as actions name it: who answers for those given to the role, or to somebody who held it before. */
export interface HeldRole {
  readonly unitId: string;
  /** Every way in which a sentence may name the role. */
  readonly names: readonly string[];
  readonly earlierHolders: readonly string[];
}

/** The person in a unit on a day. */
export interface PersonInUnit {
  readonly personId: string;
  readonly unit: Unit;
  readonly routine: Routine;
  readonly on: LocalDate;
}

/** Whether the action is the person's to do: given to them, or to a role that they hold now as holder or deputy (decisions 1). */
export function isResponsible(action: Action, person: PersonInUnit): boolean {
  const isTheirs = ({ names, earlierHolders: earlier }: HeldRole) => names.includes(action.responsible) && (action.personId === null || earlier.includes(action.personId));

  return action.unitId === person.unit.id && (action.personId === person.personId || heldRoles(person).some(isTheirs));
}

/** The roles that the person holds in the unit on that day. */
export function heldRoles({ personId, unit, routine, on }: PersonInUnit): readonly HeldRole[] {
  return rolesHeld(unit, personId, on).map((role) => ({ unitId: unit.id, names: namesInSentence(routine.roles[role]?.name ?? role), earlierHolders: earlierHolders(unit, role, on) }));
}

/** What Swedish adds to a role's word in the definite form. */
const endings = ['n', 'en', 't', 'et'] as const;

/** "Avdelningschef drift" stands in a sentence as "avdelningschef drift" or "avdelningschefen drift". */
function namesInSentence(name: string): readonly string[] {
  const words = name.split(' ');
  const definite = words.flatMap((word, index) => endings.map((ending) => words.with(index, `${word}${ending}`).join(' ')));

  return [...new Set([name, ...definite].flatMap((form) => [form, form.charAt(0).toLowerCase() + form.slice(1)]))];
}

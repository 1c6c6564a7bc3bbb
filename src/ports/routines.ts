import type { Routine } from '../domain/routine/routine';

/** The organisations' routines, loaded and checked whole at start. */
export interface Routines {
  /** Throws when no routine has the id: a unit never points at one that was not loaded. */
  get(id: string): Routine;
  list(): readonly Routine[];
}

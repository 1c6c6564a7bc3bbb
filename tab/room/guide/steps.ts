import { room } from '../../../src/i18n/sv/room';
import type { RoomPerson } from '../doors/people';
import type { Cast } from './cast';

/** One step of a review: who to be and what to press. */
export interface Step {
  readonly title: string;
  readonly text: string;
  readonly person: RoomPerson | null;
}

/** A whole review in six steps, with the people who do it here. */
export function stepsOf(cast: Cast): readonly Step[] {
  const { coordinator, start, propose, answer, decide, finish } = room.guide;

  return [
    { ...coordinator, person: cast.coordinator },
    { ...start, person: cast.secretary },
    { ...propose, person: cast.secretary },
    { ...answer, person: cast.member },
    { ...decide, person: cast.decisionMaker },
    { ...finish, person: cast.secretary },
  ];
}

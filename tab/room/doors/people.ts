import { door } from './door';

/** Somebody to be in the meeting room: "Förvaltningschef, Fastighet och service". */
export interface RoomPerson {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly unitName: string;
}

export function getPeople(): Promise<readonly RoomPerson[]> {
  return door('people');
}

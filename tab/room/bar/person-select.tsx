import { Field, Select } from '@fluentui/react-components';
import { room } from '../../../src/i18n/sv/room';
import type { RoomPerson } from '../doors/people';

/** Everybody in the local mode, unit by unit. */
export function PersonSelect({ people, person, onBe }: { readonly people: readonly RoomPerson[]; readonly person: string; readonly onBe: (person: string) => void }) {
  const units = [...new Map(people.map((candidate) => [candidate.unit, candidate.unitName]))];

  return (
    <Field label={room.bar.person}>
      <Select value={person} onChange={(_event, data) => onBe(data.value)}>
        {units.map(([unit, name]) => (
          <optgroup key={unit} label={name}>
            {people
              .filter((candidate) => candidate.unit === unit)
              .map((candidate) => (
                <option key={candidate.id} value={candidate.id}>
                  {candidate.name}
                </option>
              ))}
          </optgroup>
        ))}
      </Select>
    </Field>
  );
}

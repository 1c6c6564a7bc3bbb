import { Field, Select } from '@fluentui/react-components';
import { room } from '../../../src/i18n/sv/room';
import { themes, type RoomTheme } from '../themes';

/** Teams' three themes, which the tab is told of as in Teams. */
export function ThemeSelect({ theme, onChoose }: { readonly theme: RoomTheme; readonly onChoose: (theme: RoomTheme) => void }) {
  const names = Object.keys(themes) as RoomTheme[];

  return (
    <Field label={room.bar.theme}>
      <Select value={theme} onChange={(_event, data) => onChoose(names.find((name) => name === data.value) ?? theme)}>
        {names.map((name) => (
          <option key={name} value={name}>
            {room.bar.themes[name]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

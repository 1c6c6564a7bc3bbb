import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/react-components';

/** Teams' themes by the names that its host gives them. */
export const themes = { default: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme };

export type RoomTheme = keyof typeof themes;

/** The theme that the address or the browser asks for. */
export function firstTheme(address: URLSearchParams): RoomTheme {
  const asked = address.get('theme') ?? '';

  return Object.hasOwn(themes, asked) ? (asked as RoomTheme) : matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'default';
}

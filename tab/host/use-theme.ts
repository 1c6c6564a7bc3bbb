import type { Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Host } from './host';
import { themes } from './themes';

/** The host's theme, followed when the person changes it. */
export function useTheme(host: Host): Theme {
  const [name, setName] = useState(host.theme);

  useEffect(() => host.onThemeChange(setName), [host]);

  /** The browser's own parts, such as the calendar of a date field. */
  useEffect(() => {
    document.documentElement.style.colorScheme = name === 'light' ? 'light' : 'dark';
  }, [name]);

  return themes[name];
}

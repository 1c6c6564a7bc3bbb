import type { Host, ThemeName } from './host';

/** No sign-in here: the page explains where the tab is opened. The theme is the browser's own. */
export function browserHost(kind: 'browser' | 'silent'): Host {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const contrast = window.matchMedia('(forced-colors: active)');
  const theme = (): ThemeName => (contrast.matches ? 'contrast' : dark.matches ? 'dark' : 'light');

  return {
    kind,
    theme: theme(),
    subPage: null,
    personId: '',
    chatId: null,
    isStage: false,
    token: () => Promise.reject(new Error('no sign-in outside the host')),
    onThemeChange: (handler) => {
      dark.addEventListener('change', () => handler(theme()));
      contrast.addEventListener('change', () => handler(theme()));
    },
    notifyLoaded: () => undefined,
  };
}

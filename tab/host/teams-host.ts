import { app, authentication, FrameContexts } from '@microsoft/teams-js';
import type { Host, ThemeName } from './host';
import { within } from './within';

/** How long the host gets for each answer: teams-js itself waits a minute, or for ever. */
const ANSWER_MILLISECONDS = 3_000;

/** Teams, Outlook, Microsoft 365 or the local meeting room: whoever answers teams-js. Rejects when nobody does. */
export async function connectTeams(): Promise<Host> {
  await within(ANSWER_MILLISECONDS, app.initialize(hostOrigins()));
  const context = await within(ANSWER_MILLISECONDS, app.getContext());

  return {
    kind: 'teams',
    theme: themeName(context.app.theme),
    subPage: context.page.subPageId || null,
    personId: context.user?.id ?? '',
    chatId: context.chat?.id ?? null,
    isStage: context.page.frameContext === FrameContexts.meetingStage,
    token: () => within(ANSWER_MILLISECONDS, authentication.getAuthToken()),
    onThemeChange: (handler) => app.registerOnThemeChangeHandler((theme) => handler(themeName(theme))),
    notifyLoaded: () => {
      app.notifyAppLoaded();
      void app.notifySuccess();
    },
  };
}

/** Hosts beside Microsoft's own list, which teams-js knows; a host on our own origin needs no list. */
function hostOrigins(): string[] {
  const content = document.querySelector<HTMLMetaElement>('meta[name="host-origins"]')?.content ?? '';

  return content.split(' ').filter(Boolean);
}

function themeName(theme: string): ThemeName {
  return theme === 'dark' || theme === 'contrast' ? theme : 'light';
}

import { room } from '../../../src/i18n/sv/room';
import { flatContext, type TabPlace } from './flat-context';

/** A call from teams-js in the tab. */
export interface TeamsCall {
  readonly id?: number;
  readonly uuidAsString?: string;
  readonly func: string;
  readonly args?: readonly unknown[];
}

export interface TeamsHost {
  readonly place: TabPlace;
  token(): Promise<string>;
  open(address: string): void;
}

const VERSION = '2.58.0';

/** What this host can do; teams-js asks for nothing that is not listed. */
const runtime = {
  apiVersion: 4,
  hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
  isLegacyTeams: false,
  supports: { pages: { config: {}, backStack: {}, currentApp: {} }, meeting: {}, chat: {} },
};

/** Calls that a host only takes note of. */
const noted = /^(registerHandler|appInitialization\.|shareDeepLink|settings\.)/;

/** The reply's arguments, or null where the call gets none. What the room has not, it says politely. */
export async function answerTeams(call: TeamsCall, host: TeamsHost): Promise<readonly unknown[] | null> {
  switch (call.func) {
    case 'initialize':
      return ['content', 'web', JSON.stringify(runtime), VERSION];
    case 'getContext':
      return [flatContext(host.place, await host.token())];
    case 'authentication.getAuthToken':
      return tokenAnswer(host);
    case 'executeDeepLink':
      host.open(String(call.args?.[0] ?? ''));

      return [true];
    case 'settings.getSettings':
      return [{ entityId: 'genomgang', contentUrl: '/tab/', suggestedDisplayName: room.chat.bot }];
    default:
      return notOffered(call.func);
  }
}

async function tokenAnswer(host: TeamsHost): Promise<readonly unknown[]> {
  try {
    return [true, await host.token()];
  } catch {
    return [false, 'tokenNotAvailable'];
  }
}

function notOffered(func: string): readonly unknown[] | null {
  if (noted.test(func)) {
    return null;
  }

  return func.startsWith('meeting.') ? [{ errorCode: 100, message: 'notSupportedOnPlatform' }, null] : [false, 'notSupportedOnPlatform'];
}

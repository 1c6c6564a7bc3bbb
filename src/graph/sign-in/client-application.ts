import { ConfidentialClientApplication, type ICachePlugin } from '@azure/msal-node';
import { shownCredential, type AppCredential } from './app-credential';
import { createSignInNetwork } from './sign-in-network';

/** The app registration, and how it is reached. */
export interface SignInSettings {
  readonly clientId: string;
  readonly credential: AppCredential;
  /** Where tokens come from; another one in a national cloud. */
  readonly loginUrl: string;
  /** For one call to the sign-in service. */
  readonly timeLimitMs?: number;
  /** Where calls to the sign-in service really go; only tests set it. */
  readonly baseUrl?: string | null;
}

/** The sign-in service gave no token: wrong secret, no consent, an unknown tenant. */
export class SignInRefused extends Error {
  constructor(reason: string) {
    super(`The sign-in service gave no token: ${reason}`);
    this.name = 'SignInRefused';
  }
}

export const graphScopes = ['https://graph.microsoft.com/.default'];

const DEFAULT_TIME_LIMIT_MS = 30_000;
/** msal's codes for "no answer came", which must be tried again rather than shown as a refusal. */
const NETWORK_CODES = new Set(['network_error', 'no_network_connectivity', 'endpoints_resolution_error', 'openid_config_error', 'SignInUnreachable']);

/** The app in one tenant, as msal speaks for it. */
export function createClientApplication(settings: SignInSettings, tenantId: string, cachePlugin?: ICachePlugin): ConfidentialClientApplication {
  const timeLimitMs = settings.timeLimitMs ?? DEFAULT_TIME_LIMIT_MS;
  const origin = new URL(settings.loginUrl).origin;

  return new ConfidentialClientApplication({
    auth: { clientId: settings.clientId, authority: `${origin}/${tenantId}`, ...shownCredential(settings.credential, { timeLimitMs }) },
    system: { networkClient: createSignInNetwork({ origin, timeLimitMs, baseUrl: settings.baseUrl ?? null }), disableInternalRetries: true },
    ...(cachePlugin === undefined ? {} : { cache: { cachePlugin } }),
  });
}

/** The token of msal's answer; `SignInRefused` where it said no, and the fault itself where no answer came. */
export async function tokenOf(answer: Promise<{ readonly accessToken: string } | null>): Promise<string> {
  const result = await answer.catch((error: unknown) => {
    const { errorCode, name, message } = error as { readonly errorCode?: string; readonly name: string; readonly message: string };
    throw NETWORK_CODES.has(errorCode ?? name) ? error : new SignInRefused(message);
  });
  if (result === null) {
    throw new SignInRefused('empty answer');
  }

  return result.accessToken;
}

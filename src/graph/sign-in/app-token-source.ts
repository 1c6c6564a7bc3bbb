import { ConfidentialClientApplication, type NodeAuthOptions } from '@azure/msal-node';
import { createSignInNetwork } from './sign-in-network';

export interface AppTokenSettings {
  readonly clientId: string;
  readonly credential:
    | { readonly secret: string }
    /** SHA-256 thumbprint in hex, and the private key as PEM. */
    | { readonly certificate: { readonly thumbprint: string; readonly privateKey: string } };
  /** For one call to the sign-in service. */
  readonly timeLimitMs?: number;
  /** Where calls to the sign-in service really go; only tests set it. */
  readonly baseUrl?: string | null;
}

/** The sign-in service gave the app no token: wrong secret, no consent, an unknown tenant. */
export class SignInRefused extends Error {
  constructor(reason: string) {
    super(`The sign-in service gave no token: ${reason}`);
    this.name = 'SignInRefused';
  }
}

const LOGIN_HOST = 'https://login.microsoftonline.com';
const GRAPH_SCOPE = 'https://graph.microsoft.com/.default';
const DEFAULT_TIME_LIMIT_MS = 30_000;
/** msal's codes for "no answer came", which must be tried again rather than shown as a refusal. */
const NETWORK_CODES = new Set(['network_error', 'no_network_connectivity', 'endpoints_resolution_error', 'openid_config_error', 'SignInUnreachable']);

/** The app's own token for Graph in each tenant (client credentials); msal keeps it until it is about to expire. */
export function createAppTokenSource(settings: AppTokenSettings): (tenantId: string) => Promise<string> {
  const applications = new Map<string, ConfidentialClientApplication>();
  const networkClient = createSignInNetwork({ timeLimitMs: settings.timeLimitMs ?? DEFAULT_TIME_LIMIT_MS, baseUrl: settings.baseUrl ?? null });

  function applicationOf(tenantId: string): ConfidentialClientApplication {
    const known = applications.get(tenantId);
    if (known !== undefined) {
      return known;
    }

    const auth = { clientId: settings.clientId, authority: `${LOGIN_HOST}/${tenantId}`, ...credentialOf(settings) };
    const created = new ConfidentialClientApplication({ auth, system: { networkClient, disableInternalRetries: true } });
    applications.set(tenantId, created);
    return created;
  }

  return async (tenantId) => {
    const result = await applicationOf(tenantId).acquireTokenByClientCredential({ scopes: [GRAPH_SCOPE] }).catch(rethrow);
    if (result === null) {
      throw new SignInRefused('empty answer');
    }
    return result.accessToken;
  };
}

function credentialOf({ credential }: AppTokenSettings): Pick<NodeAuthOptions, 'clientSecret' | 'clientCertificate'> {
  return 'secret' in credential
    ? { clientSecret: credential.secret }
    : { clientCertificate: { thumbprintSha256: credential.certificate.thumbprint, privateKey: credential.certificate.privateKey } };
}

function rethrow(error: unknown): never {
  const { errorCode, name, message } = error as { readonly errorCode?: string; readonly name: string; readonly message: string };
  if (NETWORK_CODES.has(errorCode ?? name)) {
    throw error;
  }
  throw new SignInRefused(message);
}

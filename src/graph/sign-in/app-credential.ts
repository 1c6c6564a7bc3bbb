import { readFile } from 'node:fs/promises';
import { ManagedIdentityApplication, type NodeAuthOptions } from '@azure/msal-node';
import { createSignInNetwork } from './sign-in-network';

/** By what the app shows who it is, best first: nothing secret at all, a key that never leaves the machine, a secret. */
export type AppCredential =
  /**
   * A managed identity that the app registration trusts (federated credential with the audience api://AzureADTokenExchange): a
   * user-assigned one by its client id, null for the machine's own. `endpoint`: IDENTITY_ENDPOINT, where the platform names one.
   */
  | { readonly kind: 'managed-identity'; readonly clientId: string | null; readonly endpoint: string | null }
  /** A file whose token the app registration trusts, renewed by the platform (workload identity in Kubernetes). */
  | { readonly kind: 'federated'; readonly tokenFile: string }
  /** SHA-256 thumbprint in hex, and the private key as PEM. */
  | { readonly kind: 'certificate'; readonly thumbprint: string; readonly privateKey: string }
  | { readonly kind: 'secret'; readonly secret: string };

type Shown = Pick<NodeAuthOptions, 'clientSecret' | 'clientCertificate' | 'clientAssertion'>;

const EXCHANGE_AUDIENCE = 'api://AzureADTokenExchange';
/** Where a virtual machine asks for its identity. */
const METADATA_ORIGIN = 'http://169.254.169.254';

/** What msal shows the sign-in service. An assertion is asked for anew for each token, so that a renewed one is used. */
export function shownCredential(credential: AppCredential, { timeLimitMs }: { readonly timeLimitMs: number }): Shown {
  switch (credential.kind) {
    case 'managed-identity': {
      const identity = createIdentity(credential, timeLimitMs);

      return { clientAssertion: async () => (await identity.acquireToken({ resource: EXCHANGE_AUDIENCE })).accessToken };
    }
    case 'federated':
      return { clientAssertion: async () => (await readFile(credential.tokenFile, 'utf8')).trim() };
    case 'certificate':
      return { clientCertificate: { thumbprintSha256: credential.thumbprint, privateKey: credential.privateKey } };
    case 'secret':
      return { clientSecret: credential.secret };
  }
}

function createIdentity({ clientId, endpoint }: Extract<AppCredential, { kind: 'managed-identity' }>, timeLimitMs: number): ManagedIdentityApplication {
  const origin = endpoint === null ? METADATA_ORIGIN : new URL(endpoint).origin;

  return new ManagedIdentityApplication({
    ...(clientId === null ? {} : { managedIdentityIdParams: { userAssignedClientId: clientId } }),
    system: { networkClient: createSignInNetwork({ origin, timeLimitMs, baseUrl: null }), disableInternalRetries: true },
  });
}

import { exportJWK, generateKeyPair, SignJWT, type JWK } from 'jose';
import type { SignInSettings } from '../../../src/http/sign-in/sign-in-settings';

export const audience = '9f0e6a3c-4a2b-4f6e-8a51-0d1a52f5c0ff';

/** Tokens whose every claim a test can choose, signed by a key that the door under test trusts. */
export interface TestSignIn {
  readonly settings: SignInSettings;
  readonly publicKey: JWK;
  /** A token that is good in all that `claims` and `options` leave alone; undefined takes a claim away. */
  token(who: { readonly tenantId: string; readonly objectId: string }, claims?: Claims, options?: { readonly algorithm?: string; readonly key?: Parameters<SignJWT['sign']>[0]; readonly keyId?: string }): Promise<string>;
}

export type Claims = Readonly<Record<string, string | number | readonly string[] | undefined>>;

export async function createTestSignIn(tenants: readonly string[]): Promise<TestSignIn> {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid: 'test', use: 'sig', alg: 'RS256' };

  return {
    publicKey: jwk,
    settings: { issuerTemplate: 'https://login.example.org/{tid}/v2.0', keys: { local: { keys: [jwk] } }, audiences: [audience, `api://host/${audience}`], tenants },
    token({ tenantId, objectId }, claims = {}, options = {}) {
      const now = Math.floor(Date.now() / 1000);
      const all: Claims = {
        iss: `https://login.example.org/${tenantId}/v2.0`,
        aud: audience,
        tid: tenantId,
        oid: objectId,
        ver: '2.0',
        scp: 'access_as_user',
        iat: now,
        nbf: now,
        exp: now + 3_600,
        ...claims,
      };
      const kept = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));

      return new SignJWT(kept).setProtectedHeader({ alg: options.algorithm ?? 'RS256', kid: options.keyId ?? 'test' }).sign(options.key ?? privateKey);
    },
  };
}

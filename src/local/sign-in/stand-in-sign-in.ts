import { decodeJwt, exportJWK, generateKeyPair, SignJWT, type JWK } from 'jose';
import express, { type Router } from 'express';

/** What the stand-in's tokens are for; ids are fixed so that a test can name them. */
export const standIn = {
  clientId: '9f0e6a3c-4a2b-4f6e-8a51-0d1a52f5c001',
  botId: '9f0e6a3c-4a2b-4f6e-8a51-0d1a52f5c002',
  graphAudience: 'https://graph.microsoft.com',
  botIssuer: 'https://api.botframework.com',
} as const;

export interface SignedInPerson {
  readonly tenantId: string;
  readonly objectId: string;
  readonly name: string;
}

/** Issues tokens with the claims of Entra ID and of the Bot Framework, signed by a key of this process. */
export interface StandInSignIn {
  /** What teams-js `getAuthToken` would give: for our API, delegated. */
  userToken(person: SignedInPerson): Promise<string>;
  /** What the exchange on behalf of a person would give for their token: for Graph, delegated. */
  onBehalfOf(userToken: string): Promise<string>;
  /** What client credentials would give for Graph: app-only, Sites.Selected. */
  appToken(tenantId: string): Promise<string>;
  /** What the channel presents to our bot. */
  channelToken(serviceUrl: string): Promise<string>;
  /** What our bot presents to the connector. */
  botToken(): Promise<string>;
  /** `/keys`, `/{tenant}/v2.0/.well-known/openid-configuration`, `/botframework/.well-known/openidconfiguration`. */
  readonly router: Router;
  readonly publicKeys: { readonly keys: readonly JWK[] };
}

const TOKEN_SECONDS = 3_600;

/** `issuerBase`: where the router is mounted, for example `http://127.0.0.1:3978/local/login`. */
export async function createStandInSignIn(issuerBase: string): Promise<StandInSignIn> {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const keyId = 'stand-in';
  const publicKeys = { keys: [{ ...(await exportJWK(publicKey)), kid: keyId, use: 'sig', alg: 'RS256', endorsements: ['msteams'] }] };

  function sign(claims: Record<string, unknown>, issuer: string, audience: string) {
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid: keyId, typ: 'JWT' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt()
      .setNotBefore('0s')
      .setExpirationTime(`${TOKEN_SECONDS}s`)
      .sign(privateKey);
  }

  return {
    publicKeys,
    router: signInRouter(issuerBase, publicKeys),
    userToken: (person) =>
      sign(
        { tid: person.tenantId, oid: person.objectId, name: person.name, ver: '2.0', scp: 'access_as_user' },
        `${issuerBase}/${person.tenantId}/v2.0`,
        standIn.clientId,
      ),
    onBehalfOf: (userToken) => {
      const { tid = '', oid, name, aud } = decodeJwt<{ readonly tid?: string; readonly oid?: string; readonly name?: string }>(userToken);
      const isOurs = aud === standIn.clientId && oid !== undefined;

      return sign({ tid, oid, name, ver: '1.0', scp: isOurs ? 'Files.Read.All Sites.Read.All' : '' }, `${issuerBase}/${tid}/v2.0`, standIn.graphAudience);
    },
    appToken: (tenantId) =>
      sign({ tid: tenantId, appid: standIn.clientId, idtyp: 'app', roles: ['Sites.Selected'] }, `${issuerBase}/${tenantId}/v2.0`, standIn.graphAudience),
    channelToken: (serviceUrl) => sign({ serviceurl: serviceUrl }, standIn.botIssuer, standIn.botId),
    botToken: () => sign({ appid: standIn.botId, ver: '1.0' }, `${issuerBase}/botframework.com/v2.0`, standIn.botIssuer),
  };
}

function signInRouter(issuerBase: string, publicKeys: { readonly keys: readonly JWK[] }): Router {
  const router = express.Router();

  router.get('/keys', (_request, response) => {
    response.json(publicKeys);
  });
  router.get('/:tenant/v2.0/.well-known/openid-configuration', (request, response) => {
    response.json({ issuer: `${issuerBase}/${request.params.tenant}/v2.0`, jwks_uri: `${issuerBase}/keys` });
  });
  router.get('/botframework/.well-known/openidconfiguration', (_request, response) => {
    response.json({ issuer: standIn.botIssuer, jwks_uri: `${issuerBase}/keys`, id_token_signing_alg_values_supported: ['RS256'] });
  });

  return router;
}

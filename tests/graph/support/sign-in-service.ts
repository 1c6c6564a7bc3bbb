import { createServer, type Server } from 'node:http';
import { constants, verify, type KeyObject } from 'node:crypto';
import { SignJWT } from 'jose';
import { closeServer, listen } from './local-sharepoint';

export const tenant = '11111111-1111-4111-8111-111111111111';

/** A sign-in service on loopback that answers as Entra ID's token endpoint does, and gives out a managed identity's tokens. */
export interface SignInService {
  readonly baseUrl: string;
  /** The forms that came to the token endpoint. */
  readonly asked: URLSearchParams[];
  /** How many times the managed identity was asked for. */
  readonly identityCalls: () => number;
  readonly close: () => Promise<void>;
}

/** It knows the secret `right`, the assertion `trusted`, and the certificate of this key. `consents`: whether people's tokens are exchanged. */
export async function startSignInService({ publicKey, consents = true }: { readonly publicKey?: KeyObject; readonly consents?: boolean } = {}): Promise<SignInService> {
  const asked: URLSearchParams[] = [];
  let identityCalls = 0;
  const server: Server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      const issuer = `https://login.microsoftonline.com/${tenant}`;
      const url = request.url ?? '';
      const answer = url.startsWith('/msi')
        ? identity()
        : url.includes('openid-configuration')
          ? { issuer: `${issuer}/v2.0`, token_endpoint: `${issuer}/oauth2/v2.0/token`, authorization_endpoint: `${issuer}/oauth2/v2.0/authorize`, jwks_uri: `${issuer}/keys` }
          : token(new URLSearchParams(body));
      response.writeHead('error' in answer ? 401 : 200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    });
  });

  function identity() {
    identityCalls += 1;

    return { access_token: 'trusted', token_type: 'Bearer', resource: 'api://AzureADTokenExchange', expires_on: String(Math.floor(Date.now() / 1000) + 3_600) };
  }

  function token(form: URLSearchParams) {
    asked.push(form);
    if (!isTheApp(form, publicKey)) {
      return { error: 'invalid_client', error_description: 'AADSTS7000215: Invalid client secret provided.' };
    }
    const assertion = form.get('assertion');
    if (assertion !== null && !consents) {
      return { error: 'invalid_grant', error_description: 'AADSTS65001: The user or administrator has not consented to use the application.' };
    }

    return {
      token_type: 'Bearer',
      expires_in: 3_599,
      access_token: assertion === null ? 'the-app-token' : `for-graph-${asked.length}`,
      ...(assertion === null ? {} : { scope: 'https://graph.microsoft.com/.default', client_info: Buffer.from(JSON.stringify({ uid: 'person', utid: tenant })).toString('base64url') }),
    };
  }

  return { baseUrl: `http://127.0.0.1:${await listen(server)}`, asked, identityCalls: () => identityCalls, close: () => closeServer(server) };
}

function isTheApp(form: URLSearchParams, publicKey: KeyObject | undefined): boolean {
  const assertion = form.get('client_assertion');
  if (assertion === null) {
    return form.get('client_secret') === 'right';
  }
  const [head, payload, signature] = assertion.split('.');
  if (publicKey === undefined || signature === undefined) {
    return assertion === 'trusted';
  }

  return verify('sha256', Buffer.from(`${head}.${payload}`), { key: publicKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 }, Buffer.from(signature, 'base64url'));
}

/** A token as a person's request brings it: only its tenant and its end are read. */
export function personsToken(given: { readonly oid: string; readonly exp?: number }): Promise<string> {
  return new SignJWT({ tid: tenant, oid: given.oid })
    .setProtectedHeader({ alg: 'HS256' })
    .setExpirationTime(given.exp ?? '1h')
    .sign(new Uint8Array(32));
}

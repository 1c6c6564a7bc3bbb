import { createLocalJWKSet, jwtVerify, type JWTPayload, type JWK } from 'jose';
import { GraphRefusal } from './reply';
import type { Author } from '../disk/item-record';

/** Who calls: a person by a delegated token, or the app itself. */
export interface Caller {
  readonly tenantId: string;
  readonly isApp: boolean;
  readonly author: Author;
}

export interface TokenRules {
  readonly publicKeys: { readonly keys: readonly JWK[] };
  /** Where the stand-in sign-in is mounted; a token's issuer is `<issuerBase>/<tenant>/v2.0`. */
  readonly issuerBase: string;
  readonly graphAudience: string;
  /** The product's own app: a person's token for it opens this door too, so that people and programs can look with `POST /local/token`. */
  readonly clientId: string;
}

const APP_NAME = 'Genomgång';

/** Checks bearer tokens; whatever is not clearly a person's or the app's gets 401. */
export function createTokenCheck(rules: TokenRules): (authorization: string | undefined) => Promise<Caller> {
  const keys = createLocalJWKSet({ keys: [...rules.publicKeys.keys] });

  return async (authorization) => {
    const token = /^Bearer (.+)$/i.exec(authorization ?? '')?.[1];
    if (token === undefined) {
      throw new GraphRefusal(401, 'InvalidAuthenticationToken', 'Access token is empty.');
    }

    const { payload } = await jwtVerify(token, keys, { audience: [rules.graphAudience, rules.clientId] }).catch((error: Error) => {
      throw new GraphRefusal(401, 'InvalidAuthenticationToken', `Access token validation failure. ${error.message}`);
    });
    return callerOf(payload, rules);
  };
}

function callerOf(payload: JWTPayload, rules: TokenRules): Caller {
  const claim = (name: string): string => (typeof payload[name] === 'string' ? payload[name] : '');
  const tenantId = claim('tid');
  const isApp = payload.aud === rules.graphAudience && claim('idtyp') === 'app';
  const isPerson = claim('scp') !== '' && claim('oid') !== '';

  if (payload.iss !== `${rules.issuerBase}/${tenantId}/v2.0` || !(isApp || isPerson)) {
    throw new GraphRefusal(401, 'InvalidAuthenticationToken', 'Access token validation failure. Invalid audience or issuer.');
  }
  return {
    tenantId,
    isApp,
    author: isApp
      ? { kind: 'application', id: claim('appid'), displayName: APP_NAME }
      : { kind: 'user', id: claim('oid'), displayName: claim('name') },
  };
}

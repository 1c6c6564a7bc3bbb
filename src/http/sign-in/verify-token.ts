import { createLocalJWKSet, createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { DoorError } from '../errors/door-error';
import type { SignInSettings } from './sign-in-settings';

export interface VerifiedToken {
  readonly tenantId: string;
  readonly objectId: string;
  readonly expiresAt: Date;
}

/** Differences between our clock and the issuer's that are let pass, in seconds. */
const CLOCK_TOLERANCE = 60;

/** The claims that are read of a delegated v2.0 access token; others are left alone. */
const claimsContract = z.object({
  iss: z.string(),
  tid: z.string().min(1),
  oid: z.string().min(1),
  ver: z.literal('2.0'),
  scp: z.string(),
  exp: z.number(),
  idtyp: z.string().optional(),
});

/** A check of bearer tokens: RS256, issuer of an allowed tenant, our audience, in time, delegated for our scope (T3). */
export function tokenVerifier(settings: SignInSettings): (token: string) => Promise<VerifiedToken> {
  const keys = keySet(settings.keys);

  return async (token) => {
    const claims = claimsContract.safeParse(await verifiedClaims(token, keys, settings.audiences));
    if (!claims.success || !isAllowed(claims.data, settings)) {
      throw new DoorError('not-signed-in');
    }

    return { tenantId: claims.data.tid, objectId: claims.data.oid, expiresAt: new Date(claims.data.exp * 1000) };
  };
}

function keySet(keys: SignInSettings['keys']): JWTVerifyGetKey {
  return 'url' in keys ? createRemoteJWKSet(new URL(keys.url)) : createLocalJWKSet({ keys: [...keys.local.keys] });
}

async function verifiedClaims(token: string, keys: JWTVerifyGetKey, audiences: readonly string[]): Promise<unknown> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      algorithms: ['RS256'],
      audience: [...audiences],
      clockTolerance: CLOCK_TOLERANCE,
      requiredClaims: ['iss', 'exp', 'nbf'],
    });

    return payload;
  } catch (fault) {
    throw new DoorError(isAboutToken(fault) ? 'not-signed-in' : 'sign-in-unreachable');
  }
}

/** A fault of the token itself; the others are about fetching the issuer's keys, and are not the caller's doing. */
function isAboutToken(fault: unknown): boolean {
  return fault instanceof errors.JOSEError && fault.code !== 'ERR_JWKS_TIMEOUT' && fault.code !== 'ERR_JWKS_INVALID' && fault.code !== 'ERR_JOSE_GENERIC';
}

function isAllowed(claims: z.infer<typeof claimsContract>, settings: SignInSettings): boolean {
  return (
    settings.tenants.includes(claims.tid) &&
    claims.iss === settings.issuerTemplate.replace('{tid}', claims.tid) &&
    claims.idtyp !== 'app' &&
    claims.scp.split(' ').includes('access_as_user')
  );
}

import type { RequestHandler, Response } from 'express';
import type { Principal } from '../../domain/unit/unit';
import type { Store } from '../../ports/store';
import { DoorError } from '../errors/door-error';
import type { VerifiedToken } from '../sign-in/verify-token';

/** Who calls, and until when their token holds. The token itself lives only as long as the request. */
export interface Caller {
  readonly principal: Principal;
  readonly delegatedToken: string;
  readonly expiresAt: Date;
}

/** Lets only people in: a bearer token of an allowed tenant whose `tid` and `oid` are somebody we know. */
export function authenticate(verify: (token: string) => Promise<VerifiedToken>, units: Pick<Store['units'], 'personByObjectId'>): RequestHandler {
  return async (request, response, next) => {
    const delegatedToken = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(request.get('authorization') ?? '')?.[1];
    if (!delegatedToken) {
      throw new DoorError('not-signed-in');
    }

    const token = await verify(delegatedToken);
    const person = await units.personByObjectId(token.tenantId, token.objectId);
    if (!person) {
      throw new DoorError('person-unknown');
    }

    const caller: Caller = { principal: { tenantId: token.tenantId, personId: person.id }, delegatedToken, expiresAt: token.expiresAt };
    response.locals['caller'] = caller;
    next();
  };
}

/** The caller of this request; undefined where nobody has signed in (yet). */
export function callerOf(response: Response): Caller | undefined {
  return response.locals['caller'] as Caller | undefined;
}

import type { RequestHandler } from 'express';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { DoorError } from '../errors/door-error';
import { callerOf } from './authenticate';

export interface RateLimits {
  readonly perPersonAMinute: number;
  readonly perAddressAMinute: number;
}

/** Far above what a meeting makes; an organisation sits behind few addresses. */
export const defaultRateLimits: RateLimits = { perPersonAMinute: 1_200, perAddressAMinute: 12_000 };

/** A token that was refused costs as much as this many requests, so that guessing ends early. */
const FAILED_SIGN_IN_COST = 20;

export interface RateLimiters {
  readonly byAddress: RequestHandler;
  /** After sign-in. */
  readonly byPerson: RequestHandler;
}

/** Buckets of this process by address and by person; more than that is 429 with `Retry-After` (T17). */
export function rateLimiters(limits: RateLimits): RateLimiters {
  const addresses = new RateLimiterMemory({ keyPrefix: 'address', points: limits.perAddressAMinute, duration: 60 });
  const people = new RateLimiterMemory({ keyPrefix: 'person', points: limits.perPersonAMinute, duration: 60 });

  return {
    byAddress: async (request, response, next) => {
      const address = request.ip ?? 'unknown';
      await take(addresses, address);
      response.once('finish', () => {
        if (response.statusCode === 401) {
          void take(addresses, address, FAILED_SIGN_IN_COST).catch(() => undefined);
        }
      });
      next();
    },
    byPerson: async (_request, response, next) => {
      const principal = callerOf(response)?.principal;
      await take(people, `${principal?.tenantId}:${principal?.personId}`);
      next();
    },
  };
}

async function take(limiter: RateLimiterMemory, key: string, points = 1): Promise<void> {
  try {
    await limiter.consume(key, points);
  } catch (rejection) {
    if (rejection instanceof RateLimiterRes) {
      throw new DoorError('too-many-requests', { retryAfterSeconds: Math.max(1, Math.ceil(rejection.msBeforeNext / 1000)) });
    }
    throw rejection;
  }
}

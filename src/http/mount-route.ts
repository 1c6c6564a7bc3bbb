import express, { type Express, type Request, type RequestHandler, type Response } from 'express';
import { httpText } from '../i18n/sv/http';
import type { World } from '../ports/world';
import { DoorError } from './errors/door-error';
import { callerOf, type Caller } from './middleware/authenticate';
import { noStore } from './middleware/no-store';
import type { Route } from './route';

/** Bytes of a body, as the body reader writes them. */
export const BODY_LIMIT = '256kb';
const LONG_TEXTS_LIMIT = '1mb';

interface Mounting {
  readonly route: Route;
  /** What must let the caller through before the body is read. */
  readonly before: readonly RequestHandler[];
  readonly world: World;
  readonly heartbeatSeconds: number;
}

/** Puts a route of the registry into the app. */
export function mountRoute(app: Express, { route, before, world, heartbeatSeconds }: Mounting): void {
  app[route.method](
    route.path,
    named(route.path),
    noStore(),
    ...before,
    express.json({ limit: route.takesLongTexts ? LONG_TEXTS_LIMIT : BODY_LIMIT }),
    async (request: Request, response: Response) => {
      const caller = callerOf(response);
      if (!caller) {
        throw new DoorError('not-signed-in');
      }

      const answer = await route.respond(
        {
          ...caller,
          world,
          heartbeatSeconds,
          parameters: request.params as Record<string, string>,
          query: request.query,
          body: request.body as unknown,
          requestKey: requestKeyOf(request, caller),
        },
        response,
      );
      if (answer !== undefined) {
        response.json(answer);
      }
    },
  );
}

/** Names the route for the access log, which never sees the path itself. */
export function named(path: string): RequestHandler {
  return (_request, response, next) => {
    response.locals['route'] = path;
    next();
  };
}

function requestKeyOf(request: Request, caller: Caller): string | null {
  const key = request.get('idempotency-key');
  if (key === undefined) {
    return null;
  }
  if (!/^[\w.:-]{1,200}$/.test(key)) {
    throw new DoorError('invalid-request', { fields: [{ path: 'Idempotency-Key', message: httpText.fields.idempotencyKey }] });
  }

  return `http:${caller.principal.personId}:${key}`;
}

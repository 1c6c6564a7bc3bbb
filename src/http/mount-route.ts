import express, { type Express, type Request, type RequestHandler, type Response } from 'express';
import type { World } from '../ports/world';
import { DoorError } from './errors/door-error';
import { callerOf } from './middleware/authenticate';
import { noStore } from './middleware/no-store';
import { hashBody, type RequestKeys } from './request-keys';
import type { Route } from './route';

/** Bytes of a body, as the body reader writes them. */
export const BODY_LIMIT = '256kb';
const LONG_TEXTS_LIMIT = '1mb';

interface Mounting {
  readonly route: Route;
  /** What must let the caller through before the body is read. */
  readonly before: readonly RequestHandler[];
  readonly world: World;
  readonly requestKeys: RequestKeys;
  readonly heartbeatSeconds: number;
}

/** Puts a route of the registry into the app. */
export function mountRoute(app: Express, { route, before, world, requestKeys, heartbeatSeconds }: Mounting): void {
  app[route.method](
    route.path,
    named(route.path),
    noStore(),
    ...before,
    express.json({ limit: route.takesLongTexts ? LONG_TEXTS_LIMIT : BODY_LIMIT, verify: hashBody }),
    async (request: Request, response: Response) => {
      const caller = callerOf(response);
      if (!caller) {
        throw new DoorError('not-signed-in');
      }
      const parameters = request.params as Record<string, string>;
      response.locals['reviewId'] = parameters['reviewId'];
      const claimed = requestKeys.claim(request, caller.principal.personId);

      const answer = await route.respond(
        {
          ...caller,
          world,
          heartbeatSeconds,
          parameters,
          query: request.query,
          body: request.body as unknown,
          requestKey: claimed?.key ?? null,
        },
        response,
      );
      claimed?.keep();
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

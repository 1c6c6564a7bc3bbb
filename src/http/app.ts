import express, { type Express } from 'express';
import type { AppParts } from './app-parts';
import { errorAnswer } from './errors/error-answer';
import { DoorError } from './errors/door-error';
import { accessLog } from './middleware/access-log';
import { authenticate } from './middleware/authenticate';
import { defaultRateLimits, rateLimiters } from './middleware/rate-limit';
import { requestId } from './middleware/request-id';
import { apiHeaders } from './middleware/security-headers';
import { mountRoute } from './mount-route';
import { openDoors } from './open-doors/open-doors';
import { createRequestKeys } from './request-keys';
import { routes } from './routes/routes';
import { tokenVerifier } from './sign-in/verify-token';

/** The HTTP door: the API, the bot's door, the tab's files and the health checks. It does not listen by itself. */
export function createApp(parts: AppParts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('trust proxy', [...(parts.trustedProxies ?? [])]);

  const limiters = rateLimiters({ ...defaultRateLimits, ...parts.limits });
  const signedIn = [limiters.byAddress, authenticate(tokenVerifier(parts.signIn), parts.world.store.units), limiters.byPerson];

  const requestKeys = createRequestKeys();
  app.use(requestId(), accessLog(parts.log), apiHeaders());
  for (const door of openDoors) {
    door.mount(app, parts);
  }
  for (const route of routes) {
    mountRoute(app, { route, before: signedIn, world: parts.world, requestKeys, heartbeatSeconds: parts.heartbeatSeconds ?? 20 });
  }
  app.use(() => {
    throw new DoorError('no-such-route');
  });
  app.use(errorAnswer(parts.log));

  return app;
}

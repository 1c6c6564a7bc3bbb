import { DoorError } from '../errors/door-error';
import { withoutPersonalData } from '../errors/without-personal-data';
import { named } from '../mount-route';
import { noStore } from '../middleware/no-store';
import type { OpenDoor } from './open-door';

/** Whether requests may be sent here: the store answers and its migrations are done; else 503 with the reason. */
export const readyz: OpenDoor = {
  name: 'readyz',
  method: 'get',
  path: '/readyz',
  statuses: [200, 503],
  mount(app, { isReady, log }) {
    app.get('/readyz', named('/readyz'), noStore(), async (_request, response) => {
      const ready = await isReady().catch((fault: unknown) => {
        log.warn({ fault: withoutPersonalData(fault) }, 'readiness could not be checked');
        return false;
      });
      if (!ready) {
        throw new DoorError('not-ready', { retryAfterSeconds: 2 });
      }

      response.json({ ready: true });
    });
  },
};

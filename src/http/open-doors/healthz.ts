import { named } from '../mount-route';
import { noStore } from '../middleware/no-store';
import type { OpenDoor } from './open-door';

/** The process lives: nothing else is asked, so that a slow store never has it restarted. */
export const healthz: OpenDoor = {
  name: 'healthz',
  method: 'get',
  path: '/healthz',
  statuses: [200],
  mount(app) {
    app.get('/healthz', named('/healthz'), noStore(), (_request, response) => {
      response.json({ alive: true });
    });
  },
};

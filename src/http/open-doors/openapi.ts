import { named } from '../mount-route';
import { openApiDocument } from '../openapi/openapi-document';
import { routes } from '../routes/routes';
import type { OpenDoor } from './open-door';

/** The description of every route and of these doors, made from the contracts that the routes parse by. */
export function openapi(others: readonly OpenDoor[]): OpenDoor {
  const door: OpenDoor = {
    name: 'openapi',
    method: 'get',
    path: '/api/openapi.json',
    statuses: [200],
    mount(app) {
      const document = openApiDocument(routes, [door, ...others]);

      app.get('/api/openapi.json', named('/api/openapi.json'), (_request, response) => {
        response.set('Cache-Control', 'no-cache').json(document);
      });
    },
  };

  return door;
}

import { readLinkId } from '../../i18n/link-id';
import { named } from '../mount-route';
import type { OpenDoor } from './open-door';

/** The product's one kind of link, on cards and in documents: always leads into the tab, where the id is looked up with the person's right (T12). */
export const link: OpenDoor = {
  name: 'link',
  method: 'get',
  path: '/l/:id',
  statuses: [302],
  mount(app) {
    app.get('/l/:id', named('/l/:id'), (request, response) => {
      const id = String(request.params['id']);
      response.redirect(302, readLinkId(id) ? `/tab/?link=${encodeURIComponent(id)}` : '/tab/');
    });
  },
};

import { join } from 'node:path';
import express from 'express';
import { DoorError } from '../errors/door-error';
import { named } from '../mount-route';
import { tabHeaders } from '../middleware/security-headers';
import type { OpenDoor } from './open-door';

/** The tab's files. Built assets carry their hash in the name and are kept for a year; the page itself is asked for each time. */
export const tab: OpenDoor = {
  name: 'tab',
  method: 'get',
  path: '/tab/{*page}',
  statuses: [200, 404],
  mount(app, { tab: parts, frameAncestors }) {
    if (!parts) {
      return;
    }
    const { folder } = parts;

    app.use('/tab', named('/tab'), tabHeaders(frameAncestors ?? []));
    app.use('/tab/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false, redirect: false }), () => {
      throw new DoorError('no-such-route');
    });
    app.use('/tab', express.static(folder, { index: false, redirect: false, setHeaders: (response) => response.setHeader('Cache-Control', 'no-cache') }));
    app.get('/tab{/*page}', (_request, response) => {
      response.set('Cache-Control', 'no-cache').sendFile('index.html', { root: folder });
    });
  },
};

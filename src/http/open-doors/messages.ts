import express from 'express';
import { BODY_LIMIT, named } from '../mount-route';
import { noStore } from '../middleware/no-store';
import type { OpenDoor } from './open-door';

/** The bot's door. Its adapter checks the channel's own tokens and answers. Not registered without a bot. */
export const messages: OpenDoor = {
  name: 'messages',
  method: 'post',
  path: '/api/messages',
  statuses: [200, 201, 202, 400, 401, 403, 413],
  mount(app, { bot }) {
    if (!bot) {
      return;
    }

    app.post('/api/messages', named('/api/messages'), noStore(), express.json({ limit: BODY_LIMIT }), async (request, response) => {
      await bot.handle(request, response);
    });
  },
};

import express, { type NextFunction, type Request, type Response, type Router } from 'express';
import { ZodError } from 'zod';
import type { ChatMessage } from './chat-book';
import { extensionRequest, meetingRequest, messageRequest, pressRequest } from './doors.contract';
import { faultRequest, type Faults } from './faults';
import { ChatDoorError, type ChatPeople } from './chat-people';

interface DoorParts {
  readonly chats: ChatPeople;
  readonly faults: Faults;
}

/** The local doors of the chat: what people do there, for the meeting room, the demo and the tests. */
export function doorsRouter({ chats, faults }: DoorParts): Router {
  const router = express.Router();
  router.use(express.json({ limit: '1mb' }));

  router.get('/', (_request, response) => {
    response.json(chats.list());
  });
  router.post('/faults', (request, response) => {
    faults.add(faultRequest.parse(request.body));
    response.status(204).end();
  });
  router.post('/:chat/messages', async (request, response) => {
    response.json({ activityId: await chats.write(request.params.chat, messageRequest.parse(request.body)) });
  });
  router.post('/:chat/presses', async (request, response) => {
    response.json(await chats.press(request.params.chat, pressRequest.parse(request.body)));
  });
  router.post('/:chat/extension', async (request, response) => {
    response.json(await chats.extend(request.params.chat, extensionRequest.parse(request.body)));
  });
  router.get('/:chat/messages', async (request, response) => {
    response.json((await chats.read(request.params.chat, String(request.query['person'] ?? ''))).map(presented));
  });
  router.post('/:chat/meeting', async (request, response) => {
    await chats.meet(request.params.chat, meetingRequest.parse(request.body));
    response.status(204).end();
  });
  router.use((error: unknown, _request: Request, response: Response, next: NextFunction) => {
    if (error instanceof ChatDoorError) {
      return response.status(error.status).json({ error: error.message });
    }

    return error instanceof ZodError ? response.status(400).json({ error: error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ') }) : next(error);
  });

  return router;
}

function presented({ activityId, from, text, card, version }: ChatMessage) {
  return { activityId, from, text, card, updated: version > 1 };
}

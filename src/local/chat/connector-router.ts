import express, { type NextFunction, type Request, type Response, type Router } from 'express';
import { createLocalJWKSet, jwtVerify, type JSONWebKeySet } from 'jose';
import { setTimeout as wait } from 'node:timers/promises';
import { standIn, type StandInSignIn } from '../sign-in/stand-in-sign-in';
import type { Card, ChatBook } from './chat-book';
import { memberId, type ChatPerson } from './chat-person';
import type { Faults } from './faults';

/** Teams refuses a message over 100 KB counted as UTF-16 with everything in it. */
const MESSAGE_BYTES = 100 * 1024;

interface ConnectorParts {
  readonly signIn: StandInSignIn;
  readonly book: ChatBook;
  readonly faults: Faults;
  readonly people: () => readonly ChatPerson[];
  readonly newId: () => string;
}

/** What the bot calls: the part of the Bot Framework connector that it uses. Only our bot's own token opens it. */
export function connectorRouter({ signIn, book, faults, people, newId }: ConnectorParts): Router {
  const router = express.Router();
  router.use(onlyTheBot(signIn), withFaults(faults), express.json({ limit: '1mb' }), sizeLimit);

  const post = (request: Request<{ chat: string }>, response: Response) => {
    if (!book.find(request.params.chat)) {
      return fail(response, 404, 'ConversationNotFound');
    }
    const activityId = newId();
    book.post(request.params.chat, { activityId, from: 'genomgang', ...contentOf(request.body) });

    return response.status(201).json({ id: activityId });
  };
  router.post('/v3/conversations/:chat/activities', post);
  router.post('/v3/conversations/:chat/activities/:activity', post);
  router.put('/v3/conversations/:chat/activities/:activity', ({ params, body }, response) =>
    book.change(params.chat, params.activity, contentOf(body)) ? response.json({ id: params.activity }) : fail(response, 404, 'ActivityNotFoundInConversation'),
  );
  router.delete('/v3/conversations/:chat/activities/:activity', ({ params }, response) =>
    book.remove(params.chat, params.activity) ? response.status(200).end() : fail(response, 404, 'ActivityNotFoundInConversation'),
  );
  router.get('/v3/conversations/:chat/members', ({ params }, response) => response.json(membersOf(params.chat)));
  router.get('/v3/conversations/:chat/pagedmembers', ({ params }, response) => response.json({ members: membersOf(params.chat) }));
  router.get('/v1/meetings/:meeting', ({ params }, response) => {
    const chat = book.list().find((candidate) => candidate.meetingId === params.meeting);

    return chat
      ? response.json({ details: { id: params.meeting, title: chat.title, type: 'Scheduled' }, conversation: { id: chat.id, conversationType: 'groupChat', isGroup: true } })
      : fail(response, 404, 'MeetingNotFound');
  });

  function membersOf(chatId: string) {
    const members = book.find(chatId)?.members ?? [];

    return people()
      .filter((person) => members.includes(person.id))
      .map((person) => ({ id: memberId(person), name: person.name, aadObjectId: person.objectId, objectId: person.objectId, tenantId: person.tenantId, userRole: 'user' }));
  }

  return router;
}

function onlyTheBot(signIn: StandInSignIn) {
  const keys = createLocalJWKSet(signIn.publicKeys as JSONWebKeySet);

  return async (request: Request, response: Response, next: NextFunction) => {
    try {
      const token = (request.headers.authorization ?? '').replace(/^Bearer /, '');
      const { payload } = await jwtVerify(token, keys, { audience: standIn.botIssuer, algorithms: ['RS256'] });
      if (payload['appid'] === standIn.botId) {
        return next();
      }
    } catch {
      return fail(response, 401, 'Unauthorized');
    }

    return fail(response, 401, 'Unauthorized');
  };
}

function withFaults(faults: Faults) {
  return async (request: Request, response: Response, next: NextFunction) => {
    const fault = faults.takeForCall(`${request.method} ${decodeURIComponent(request.path)}`);
    switch (fault?.kind) {
      case 'throttle':
        return fail(response.set('retry-after', String(fault.seconds)), 429, 'TooManyRequests');
      case 'unavailable':
        return fail(response, 503, 'ServiceUnavailable');
      case 'locked':
        return fail(response, 412, 'PreconditionFailed');
      case 'reset':
        return request.socket.destroy();
      case 'lost':
        response.json = () => response.status(502).end();

        return next();
      case 'slow':
        await wait(fault.seconds * 1_000);

        return next();
      default:
        return next();
    }
  };
}

function sizeLimit(request: Request, response: Response, next: NextFunction) {
  return JSON.stringify(request.body ?? '').length * 2 > MESSAGE_BYTES ? fail(response, 413, 'MessageSizeTooBig') : next();
}

function fail(response: Response, status: number, code: string) {
  return response.status(status).json({ error: { code, message: code } });
}

function contentOf(body: unknown): { readonly text: string; readonly card: Card | null } {
  const activity = (body ?? {}) as { text?: string; attachments?: readonly { contentType?: string; content?: Card }[] };
  const attached = activity.attachments?.find((attachment) => attachment.contentType === 'application/vnd.microsoft.card.adaptive');

  return { text: activity.text ?? '', card: attached?.content ?? null };
}

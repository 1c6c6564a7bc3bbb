import express, { type Request, type Response } from 'express';
import type { AddressInfo } from 'node:net';
import type { ItemView } from '../../../src/contracts/agenda-item';
import type { ReviewView } from '../../../src/contracts/review';
import type { WordEditsView } from '../../../src/contracts/word-edit';
import { hostPage } from './host-page';
import { aListedActionView, anActionView } from './sample-action';
import { aMinutesView } from './sample-minutes';
import { sampleMe } from './sample-review';
import { sampleWordEdits } from './sample-word-edits';

export interface SentChange {
  readonly method: string;
  readonly path: string;
  readonly body: Record<string, unknown>;
}

/** The API's shapes on loopback, with a switch for what goes wrong; a host page that answers teams-js stands at `/`. */
export interface StubServer {
  readonly origin: string;
  readonly changes: SentChange[];
  review: ReviewView;
  wordEdits: WordEditsView;
  /** The server cuts every call to `/api`, as a lost network does. */
  isAway: boolean;
  streamsFail: boolean;
  readonly polls: number;
  /** Somebody else changes the review: saved, and told to the open streams. */
  changeReview(change: (review: ReviewView) => ReviewView): void;
  changeItem(itemId: string, change: Partial<ItemView>): void;
  cutStreams(): void;
  close(): Promise<void>;
}

export async function startStubServer(tabFolder: string, review: ReviewView): Promise<StubServer> {
  const app = express();
  const streams = new Set<Response>();
  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  let polls = 0;

  const stub: StubServer = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    changes: [],
    review,
    wordEdits: sampleWordEdits,
    isAway: false,
    streamsFail: false,
    get polls() {
      return polls;
    },
    changeReview: (change) => {
      stub.review = { ...change(stub.review), version: stub.review.version + 1 };
      streams.forEach((stream) => stream.write(event(stub.review)));
    },
    changeItem: (itemId, change) =>
      stub.changeReview((current) => ({ ...current, items: current.items.map((item) => (item.id === itemId ? { ...item, ...change, version: item.version + 1 } : item)) })),
    cutStreams: () => streams.forEach((stream) => stream.destroy()),
    close: async () => {
      stub.cutStreams();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };

  function note(request: Request): void {
    stub.changes.push({ method: request.method, path: request.path.replace('/api', ''), body: request.body as Record<string, unknown> });
  }

  app.use(express.json());
  app.use((request, response, next) => {
    response.setHeader('Content-Security-Policy', "default-src 'self'; style-src 'self' 'unsafe-inline'; script-src 'self'");
    if (stub.isAway && request.path.startsWith('/api')) {
      request.socket.destroy();
      return;
    }
    next();
  });
  app.get('/', (request, response) => void response.setHeader('Content-Security-Policy', '').send(hostPage(String(request.query['theme'] ?? 'default'), String(request.query['frame'] ?? 'content'))));
  app.get('/api/me', (_request, response) => void response.json(sampleMe));
  app.get('/api/reviews', (_request, response) => void response.json([stub.review].map(({ id, title, meetingType, state, date, version }) => ({ id, unitId: 'uppsala-fs', title, meetingType, state, date, version }))));
  app.get('/api/reviews/R1', (_request, response) => void response.json(stub.review));
  app.get('/api/reviews/R1/minutes', (_request, response) => void response.json(aMinutesView(stub.review)));
  app.get('/api/reviews/R1/documents/minutes/edits', (_request, response) => void response.json(stub.wordEdits));
  app.get('/api/events', (request, response) => {
    if (request.query['since'] !== undefined) {
      polls += 1;
      response.json({ reviewId: 'R1', version: stub.review.version });
      return;
    }
    if (stub.streamsFail) {
      response.status(503).json({ error: { code: 'unavailable', message: 'Borta.', requestId: '' } });
      return;
    }
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    response.write(': hej\n\n');
    streams.add(response);
    request.on('close', () => streams.delete(response));
  });
  app.patch('/api/reviews/R1/items/:itemId', (request, response) => {
    note(request);
    const item = stub.review.items.find((one) => one.id === request.params.itemId);
    const { version, replies, ...fields } = request.body as { version: number; replies?: Record<string, string> };
    if (item?.version !== version) {
      response.status(409).json({ error: { code: 'changed-by-other', message: 'Någon annan har ändrat punkten medan du skrev.', requestId: '' } });
      return;
    }
    const questions = item.questions.map((question) => ({ ...question, reply: replies?.[question.id] ?? question.reply }));
    stub.changeItem(item.id, { ...fields, questions });
    response.json(stub.review);
  });
  app.get('/api/actions', (_request, response) => void response.json({ actions: [aListedActionView()], more: 0 }));
  app.get('/api/actions/12', (_request, response) => void response.json(anActionView()));
  app.post('/api/actions/12/:verb', (request, response) => {
    note(request);
    response.json(anActionView({ state: 'done', daysLate: 0, extension: null, may: [], version: 2 }));
  });
  app.use('/api', (request, response) => {
    note(request);
    stub.changeReview((current) => current);
    response.json(stub.review);
  });
  app.use('/tab', express.static(tabFolder));
  app.get(/^\/tab\//, (_request, response) => response.sendFile('index.html', { root: tabFolder }));

  return stub;
}

function event(review: ReviewView): string {
  return `id: ${review.version}\ndata: ${JSON.stringify({ reviewId: review.id, version: review.version })}\n\n`;
}

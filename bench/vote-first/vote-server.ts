import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CloudAdapter, type TurnContext } from 'botbuilder';
import express, { type Request, type Response } from 'express';
import pino from 'pino';
import { createBot } from '../../bot/bot';
import { createCardSigner } from '../../bot/cards/card-data';
import { createAuthentication } from '../../bot/context/authentication';
import { chatCardHandler } from '../../src/jobs/chat-card';
import { createOutboxWorker } from '../../src/jobs/outbox-worker';
import { organisations } from '../../src/local/demo-data/organisations';
import { createStandInSignIn, standIn } from '../../src/local/sign-in/stand-in-sign-in';
import { openVoteWorld } from './vote-world';

const { tenantId } = organisations.uppsala;
const cardKey = 'k'.repeat(32);
const conversationId = '19:meeting_bench@thread.v2';

/** What the measuring process needs: where to send, and the activities of each person's two svar. */
export interface VoteServer {
  readonly url: string;
  readonly token: string;
  /** Each person's presses in turn: two svar by turns, each on a card as it was drawn after the one before. */
  readonly people: readonly (readonly string[])[];
  /** Answers how many svar the record holds. */
  readonly countUrl: string;
}

/** Enough for every measurement. */
const PRESSES_EACH = 240;

/** Serves three doors with the same adapter: the product's bot, one minimal durable transaction, and a bare echo. */
export async function startVoteServer(files: { readonly storeWorker: string; readonly routines: string; readonly dataFolder: string }): Promise<VoteServer> {
  const root = express();
  const server = createServer(root);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const serviceUrl = `${url}/connector/`;
  const signIn = await createStandInSignIn(`${url}/login`);
  const { world, members, reviewId, itemId, minimalTransaction } = await openVoteWorld(files);
  const botSignIn = {
    appId: standIn.botId,
    appType: 'SingleTenant' as const,
    tenantId,
    channel: { openIdMetadataUrl: `${url}/login/botframework/.well-known/openidconfiguration`, botToken: signIn.botToken },
  };
  const bot = createBot({ world, signIn: botSignIn, allowedServiceUrls: [serviceUrl], allowedTenants: [tenantId], cardKey, log: pino({ level: 'silent' }), tabUrl: () => `${url}/tab/`, publicUrl: url });
  const worker = createOutboxWorker({
    outbox: world.store.outbox,
    handlers: { 'chat.card': chatCardHandler(bot.deliverCard), 'graph.document': () => Promise.resolve({ kind: 'done' }), 'graph.minutes-draft': () => Promise.resolve({ kind: 'done' }), 'graph.briefing': () => Promise.resolve({ kind: 'done' }), 'graph.pdf': () => Promise.resolve({ kind: 'done' }) },
    clock: world.clock,
    live: world.live,
    onFault: (fault) => process.stderr.write(`${String(fault)}\n`),
  });
  const adapter = new CloudAdapter(createAuthentication(botSignIn));
  const answering = (work: () => Promise<void>) => (request: Request, response: Response) =>
    adapter.process(request, response, async (context: TurnContext) => {
      await work();
      await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'tack' } } });
    });

  root.use('/login', signIn.router);
  root.use(express.json());
  root.all('/connector/{*path}', (request, response) => {
    response.json(request.path.endsWith('pagedmembers') ? { members: members.map(({ objectId }) => ({ id: `29:${objectId}`, aadObjectId: objectId })) } : { id: 'card-1' });
  });
  root.post('/ours', (request, response) => bot.handle(request, response));
  root.post('/minimal', answering(minimalTransaction));
  root.post('/echo', answering(() => Promise.resolve()));
  root.get('/counted', async (_request, response) => {
    const rows = await world.store.ledger.rows(tenantId, `review:${reviewId}`);
    response.json(rows.filter(({ verb }) => verb === 'answer').length);
  });

  const token = await signIn.channelToken(serviceUrl);
  const activity = activityBuilder(serviceUrl);
  await send(`${url}/ours`, token, activity({ type: 'conversationUpdate', membersAdded: [{ id: `28:${standIn.botId}` }] }, null));
  await world.store.chats.connect(tenantId, conversationId, reviewId);
  await bot.deliverCard(tenantId, { topic: 'chat.card', key: 'bench', reviewId, cardKey: `item:${itemId}` });
  worker.start();

  return { url, token, countUrl: `${url}/counted`, people: members.map(({ objectId }) => presses(activity, { reviewId, itemId, objectId })) };
}

type BuildActivity = (change: object, objectId: string | null) => string;

function activityBuilder(serviceUrl: string): BuildActivity {
  return (change, objectId) =>
    JSON.stringify({
      channelId: 'msteams',
      serviceUrl,
      from: objectId ? { id: `29:${objectId}`, aadObjectId: objectId } : { id: '29:teams' },
      recipient: { id: `28:${standIn.botId}` },
      conversation: { id: conversationId, conversationType: 'groupChat', isGroup: true, tenantId },
      channelData: { tenant: { id: tenantId } },
      ...change,
    });
}

/** A person's presses, each with the data that the card would carry by then. */
function presses(activity: BuildActivity, on: { readonly reviewId: string; readonly itemId: string; readonly objectId: string }): readonly string[] {
  const signer = createCardSigner(cardKey);

  return Array.from({ length: PRESSES_EACH }, (_, drawn) => {
    const verb = drawn % 2 === 0 ? 'answer-agree' : 'answer-disagree';
    const data = signer.sign({ tenantId, verb, review: on.reviewId, item: on.itemId, version: 0, drawn });

    return activity({ type: 'invoke', name: 'adaptiveCard/action', replyToId: 'card-1', value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' } }, on.objectId);
  });
}

async function send(url: string, token: string, body: string): Promise<void> {
  const answer = await fetch(url, { method: 'POST', body, headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` } });
  if (!answer.ok) {
    throw new Error(`${url} answered ${answer.status}`);
  }
}

import { noTemplateCheck } from '../../support/no-template-check';
import { noLibraryFiles, noWordText } from '../../support/no-word-files';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { exportJWK, generateKeyPair, type CryptoKey } from 'jose';
import pino from 'pino';
import { createBot, type Bot } from '../../../bot/bot';
import type { Review } from '../../../src/domain/review/review';
import { chatCardHandler } from '../../../src/jobs/chat-card';
import { createLiveChanges } from '../../../src/jobs/live-changes';
import { createOutboxWorker } from '../../../src/jobs/outbox-worker';
import { randomIdentifiers } from '../../../src/jobs/random-identifiers';
import { createStandInChat, type StandInChat } from '../../../src/local/chat/stand-in-chat';
import { createStandInSignIn, standIn, type StandInSignIn } from '../../../src/local/sign-in/stand-in-sign-in';
import type { World } from '../../../src/ports/world';
import { openTestStore } from '../../support/stores';
import { aReview, anItem, routine, unit } from './a-reading';
import { buttonsOf } from './buttons-of';

export const tenantId = 'tenant-1';
const otherTenantId = 'tenant-2';

const inUnit = ['chef', 'sekreterare', 'samordnare', 'ledamot-1', 'ledamot-2', 'ledamot-3'];
/** `granne` works in another unit; `okand` is in the chat but in no unit of ours. */
const names = [...inUnit, 'granne', 'okand'];
export const chatPeople = names.map((id, index) => ({ id, objectId: `00000000-0000-4000-8000-00000000000${index}`, name: id, tenantId }));

export interface SeenMessage {
  readonly activityId: string;
  readonly from: string;
  readonly text: string;
  readonly card: SeenCard | null;
  readonly updated: boolean;
}

export interface SeenCard {
  readonly body: readonly unknown[];
  /** Every button that is seen, in the order in which it is read: those beside the text before those at the end. */
  readonly actions: readonly SeenAction[];
  readonly fallbackText: string;
  readonly refresh?: { readonly userIds: readonly string[] };
}

export interface SeenAction {
  readonly type: string;
  readonly title: string;
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly card?: { readonly actions: readonly SeenAction[] };
}

/** The bot on its real adapter, a real store, and the stand-in chat service, over HTTP on loopback. */
export interface BotFixture {
  readonly url: string;
  readonly world: World;
  readonly bot: Bot;
  readonly chat: StandInChat;
  readonly signIn: StandInSignIn;
  /** The chat and the review of the test at hand: `begin` makes new ones. */
  readonly conversation: string;
  readonly reviewId: string;
  begin(): Promise<void>;
  readonly now: { value: Date };
  /** What the bot has written in its log. */
  readonly logged: readonly LoggedLine[];
  /** What the bot has asked of the chat service: method and path. */
  readonly calls: readonly string[];
  /** A key that the bot takes for the channel's, under the id `channel`, to sign wrong claims with. */
  readonly channelKey: CryptoKey;
  /** Everything that the outbox holds is carried out. */
  drain(): Promise<void>;
  review(): Promise<Review>;
  say(person: string, text: string, where?: string): Promise<readonly SeenMessage[]>;
  sees(person: string, where?: string): Promise<readonly SeenMessage[]>;
  /** The card of an item as the person sees it. */
  card(person: string, itemId?: string): Promise<SeenMessage & { readonly card: SeenCard }>;
  press(person: string, verb: string, change?: PressChange): Promise<PressAnswer>;
  /** Presses a button of any message that the person sees. */
  pressOn(person: string, message: Pick<SeenMessage, 'activityId' | 'card'>, verb: string, change?: PressChange): Promise<PressAnswer>;
  /** Teams tells that the meeting begins or ends, or that somebody (`rum:Ekliden` for a room) comes or goes. */
  meet(person: string, event: 'start' | 'end' | 'join' | 'leave'): Promise<void>;
  fault(fault: object): Promise<void>;
  send(body: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
  close(): Promise<void>;
}

export type LoggedLine = Readonly<Record<string, unknown>>;

export interface PressChange {
  readonly data?: Readonly<Record<string, unknown>>;
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly asSeenBy?: string;
  readonly itemId?: string;
  readonly where?: string;
  readonly verb?: string;
}

export interface PressAnswer {
  readonly statusCode: number;
  readonly type: string;
  readonly value: unknown;
}

export const seededReview = aReview({
  items: [
    anItem({ id: 'A1', number: 1, title: 'Uppföljning av tidigare beslut', openedAt: null }),
    anItem({ id: 'A3', number: 3 }),
    anItem({ id: 'A4', number: 4, title: 'Redovisning av revision', kind: 'information', proposal: null, openedAt: null }),
  ],
});

export async function createBotFixture(): Promise<BotFixture> {
  const store = await openTestStore();
  const now = { value: new Date('2027-03-09T12:15:00Z') };
  const live = createLiveChanges(() => undefined);
  const world: World = {
    store,
    routines: { get: () => routine, list: () => [routine] },
    templates: { resolve: () => Promise.reject(new Error('unused')), readAs: () => Promise.reject(new Error('no library')), read: () => Promise.reject(new Error('unused')) },
    libraryColumns: { read: () => Promise.reject(new Error('no library')), add: () => Promise.reject(new Error('no library')) },
    libraryFiles: noLibraryFiles,
    wordText: noWordText,
    templateCheck: noTemplateCheck,
    clock: { now: () => now.value },
    identifiers: randomIdentifiers,
    live,
  };
  const logged: LoggedLine[] = [];
  const calls: string[] = [];
  const app = express();
  const server = await listening(app);
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const signIn = await createStandInSignIn(`${url}/local/login`);
  const chat = createStandInChat({ signIn, people: () => chatPeople, botUrl: `${url}/api/messages`, serviceUrl: `${url}/local/connector/`, now: () => now.value, file: null });
  const bot = createBot({
    world,
    signIn: { appId: standIn.botId, appType: 'SingleTenant', tenantId, channel: { openIdMetadataUrl: `${url}/local/login/botframework/.well-known/openidconfiguration`, botToken: signIn.botToken } },
    allowedServiceUrls: [`${url}/local/connector/`],
    allowedTenants: [tenantId],
    cardKey: 'a key for the tests',
    log: pino({ level: 'info' }, { write: (line) => void logged.push(JSON.parse(line) as LoggedLine) }),
    publicUrl: url,
    tabUrl: ({ reviewId, itemId, action }) => (action === undefined ? `${url}/tab/reviews/${reviewId}?item=${itemId ?? ''}` : `${url}/tab/actions/${action}`),
  });
  const key = await generateKeyPair('RS256');
  app.get('/local/login/keys', async (_request, response) => {
    response.json({ keys: [...signIn.publicKeys.keys, { ...(await exportJWK(key.publicKey)), kid: 'channel', use: 'sig', alg: 'RS256', endorsements: ['msteams'] }] });
  });
  app.use('/local/login', signIn.router);
  app.use('/local/connector', (request, _response, next) => {
    calls.push(`${request.method} ${request.path}`);
    next();
  });
  app.use('/local/connector', chat.connectorRouter);
  app.use('/local/chat', chat.doorsRouter);
  app.post('/api/messages', express.json({ limit: '2mb' }), (request, response) => bot.handle(request, response));

  await seed(world);
  let conversation = '';
  let reviewId = '';
  const worker = createOutboxWorker({ outbox: store.outbox, clock: world.clock, live, onFault: () => undefined, handlers: { 'chat.card': chatCardHandler(bot.deliverCard), 'graph.document': () => Promise.resolve({ kind: 'done' }), 'graph.minutes-draft': () => Promise.resolve({ kind: 'done' }), 'graph.briefing': () => Promise.resolve({ kind: 'done' }), 'graph.pdf': () => Promise.resolve({ kind: 'done' }) } });

  const door = async (path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`${url}/local/chat${path}`, body ? { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {});
    const text = await response.text();
    if (!response.ok) {
      throw new Error(`${response.status} ${text}`);
    }

    return text === '' ? null : (JSON.parse(text) as unknown);
  };
  let greetings = 0;
  /** The bot's greeting in the chat of the test at hand is left out. */
  const sees = async (person: string, where = conversation) => {
    const messages = ((await door(`/${encodeURIComponent(where)}/messages?person=${person}`)) as readonly SeenMessage[]).map((message) => ({ ...message, card: message.card && { ...message.card, actions: buttonsOf(message.card) } }));

    return where === conversation ? messages.slice(greetings) : messages;
  };

  const fixture: BotFixture = {
    url,
    world,
    bot,
    chat,
    signIn,
    get conversation() {
      return conversation;
    },
    get reviewId() {
      return reviewId;
    },
    async begin() {
      reviewId = randomIdentifiers.create();
      await seedReview(world, reviewId);
      ({ conversationId: conversation } = await chat.createMeetingChat({ tenantId, title: seededReview.title, reviewId, members: names }));
      greetings = 0;
      greetings = (await sees('')).length;
      await store.chats.connect(tenantId, conversation, reviewId);
    },
    now,
    logged,
    calls,
    channelKey: key.privateKey,
    drain: worker.drain,
    sees,
    async review() {
      const found = await store.reviews.find(tenantId, reviewId);
      if (!found) {
        throw new Error('no review');
      }

      return found.review;
    },
    async say(person, text, where = conversation) {
      const before = (await sees(person, where)).length;
      await door(`/${encodeURIComponent(where)}/messages`, { person, text });

      return (await sees(person, where)).slice(before + 1);
    },
    async card(person, itemId = 'A3') {
      const messages = await sees(person);
      const found = messages.findLast((message) => JSON.stringify(message.card ?? '').includes(`item=${itemId}"`));
      if (!found?.card) {
        throw new Error(`no card of ${itemId}`);
      }

      return { ...found, card: found.card };
    },
    async press(person, verb, change = {}) {
      return fixture.pressOn(person, await fixture.card(change.asSeenBy ?? person, change.itemId), verb, change);
    },
    async pressOn(person, { activityId, card }, verb, change = {}) {
      const action = (card?.actions ?? []).flatMap((button) => [button, ...(button.card?.actions ?? [])]).find((button) => button.verb === verb);
      if (!action) {
        throw new Error(`no button ${verb} among ${(card?.actions ?? []).map((button) => button.verb ?? button.title).join(', ')}`);
      }

      return (await door(`/${encodeURIComponent(change.where ?? conversation)}/presses`, { person, activityId, verb: change.verb ?? verb, data: { ...action.data, ...change.data }, inputs: change.inputs ?? {} })) as PressAnswer;
    },
    meet: async (person, event) => void (await door(`/${encodeURIComponent(conversation)}/meeting`, { person, event })),
    fault: async (fault) => void (await door('/faults', fault)),
    send: (body, headers = {}) => fetch(`${url}/api/messages`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) }),
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await chat.close();
      await store.close();
    },
  };

  await fixture.begin();

  return fixture;
}

/** A message as Teams would send it. */
export function aMessage(fixture: BotFixture, change: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  return {
    type: 'message',
    id: `id-${Math.random()}`,
    channelId: 'msteams',
    serviceUrl: `${fixture.url}/local/connector/`,
    from: { id: `29:${chatPeople[0]?.objectId}`, aadObjectId: chatPeople[0]?.objectId },
    recipient: { id: `28:${standIn.botId}` },
    conversation: { id: '19:forged@thread.v2', tenantId, conversationType: 'groupChat', isGroup: true },
    channelData: { tenant: { id: tenantId } },
    text: 'hjälp',
    ...change,
  };
}

async function seed({ store, clock }: World): Promise<void> {
  const ledger = { verb: 'save-unit', actor: 'test', at: clock.now().toISOString(), payload: {} };
  const people = chatPeople.filter((person) => person.id !== 'okand').map(({ id, objectId, name }) => ({ id, objectId, name }));
  await store.units.save(tenantId, { unit, people: people.filter((person) => inUnit.includes(person.id)), ledger });
  const neighbour = { ...unit, id: 'annan', name: 'Annan förvaltning', appointments: [{ personId: 'granne', role: 'ledamot', from: '2026-01-01', to: null, deputy: false }] };
  await store.units.save(tenantId, { unit: neighbour, people: people.filter((person) => person.id === 'granne'), ledger });
  await store.units.save(otherTenantId, { unit: { ...neighbour, appointments: [] }, people: [], ledger });
}

async function seedReview({ store, clock }: World, reviewId: string): Promise<void> {
  await store.reviews.create(tenantId, {
    review: { ...seededReview, id: reviewId },
    ledger: { verb: 'plan', actor: 'test', at: clock.now().toISOString(), payload: {} },
    outbox: [{ topic: 'chat.card', key: `card:${reviewId}:item:A3`, reviewId, cardKey: 'item:A3' }],
  });
}

function listening(app: express.Express): Promise<Server> {
  return new Promise((done) => {
    const server = createServer(app);
    server.listen(0, '127.0.0.1', () => done(server));
  });
}

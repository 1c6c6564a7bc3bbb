import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { createStandInChat, type StandInChat } from '../../../src/local/chat/stand-in-chat';
import { createStandInSignIn, type StandInSignIn } from '../../../src/local/sign-in/stand-in-sign-in';

const people = ['a', 'b', 'c'].map((id) => ({ id, objectId: `oid-${id}`, name: id.toUpperCase(), tenantId: 't' }));

interface Heard {
  readonly type: string;
  readonly text?: string;
  readonly name?: string;
  readonly membersAdded?: unknown;
  readonly entities?: unknown;
  readonly from: { readonly id: string; readonly aadObjectId: string };
  readonly conversation: { readonly id: string; readonly tenantId: string; readonly conversationType: string };
  readonly channelData: unknown;
  readonly value?: { readonly action: { readonly verb: string; readonly data: unknown }; readonly trigger: string };
}

let server: Server;
let url: string;
let folder: string;
let signIn: StandInSignIn;
let chat: StandInChat;
let heard: Heard[];
let conversation: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chat-'));
  heard = [];
  const app = express();
  server = createServer(app);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  signIn = await createStandInSignIn(`${url}/local/login`);
  chat = open();
  app.use('/local/connector', (...call) => chat.connectorRouter(...call));
  app.use('/local/chat', (...call) => chat.doorsRouter(...call));
  app.post('/bot', express.json(), (request, response) => {
    const activity = request.body as Heard;
    heard.push(activity);
    response.json(activity.type === 'invoke' ? { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: { type: 'AdaptiveCard', own: `${activity.from.id} ${heard.length}` } } : undefined);
  });
  ({ conversationId: conversation } = await chat.createMeetingChat({ tenantId: 't', title: 'Mötet', reviewId: 'r1', members: ['a', 'b'] }));
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  await chat.close();
  await rm(folder, { recursive: true });
});

function open(): StandInChat {
  return createStandInChat({ signIn, people: () => people, botUrl: `${url}/bot`, serviceUrl: `${url}/local/connector/`, now: () => new Date('2027-03-09T12:00:00Z'), file: join(folder, 'chat.json') });
}

async function door(path: string, body?: object): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${url}/local/chat${path}`, body ? { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {});
  const text = await response.text();

  return { status: response.status, body: text === '' ? null : (JSON.parse(text) as unknown) };
}

async function connector(method: string, path: string, body: object | null, token?: string): Promise<Response> {
  return fetch(`${url}/local/connector/v3/conversations/${encodeURIComponent(conversation)}${path}`, {
    method,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token ?? (await signIn.botToken())}` },
    body: body && JSON.stringify(body),
  });
}

const aCard = { type: 'message', attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'AdaptiveCard', refresh: { action: { verb: 'view', data: { x: 1 } }, userIds: ['29:oid-a'] } } }] };
const path = (rest = '') => `/${encodeURIComponent(conversation)}${rest}`;

async function post(body: object = aCard): Promise<string> {
  return ((await (await connector('POST', '/activities', body)).json()) as { id: string }).id;
}

it('a new meeting chat tells the bot that it was added', () => {
  expect(heard[0]).toMatchObject({ type: 'conversationUpdate', membersAdded: [{ id: expect.stringMatching(/^28:/) as string }], conversation: { id: conversation, tenantId: 't', conversationType: 'groupChat' } });
});

it('the chats are listed, meetings first, then the chats of one', async () => {
  const { body } = await door('/');

  expect(body).toMatchObject([{ conversation, title: 'Mötet', review: 'r1', members: ['a', 'b'] }, { conversation: 'a:a' }, { conversation: 'a:b' }, { conversation: 'a:c' }]);
});

it('what somebody writes reaches the bot as Teams sends it, with the mention first', async () => {
  const { body } = await door(path('/messages'), { person: 'b', text: 'nästa', mention: true });

  expect(body).toEqual({ activityId: expect.any(String) as string });
  expect(heard[1]).toMatchObject({ type: 'message', text: '<at>Genomgång</at> nästa', from: { id: '29:oid-b', aadObjectId: 'oid-b' }, channelData: { tenant: { id: 't' }, meeting: {} }, entities: [{ type: 'mention' }] });
});

it('without a mention the bot hears nothing in a meeting, and everything in a chat of one', async () => {
  await door(path('/messages'), { person: 'b', text: 'hej alla', mention: false });
  await door('/a:c/messages', { person: 'c', text: 'hjälp', mention: false });

  expect(heard.slice(1)).toMatchObject([{ text: 'hjälp', conversation: { id: 'a:c', conversationType: 'personal' } }]);
});

it('a press carries data and inputs flat, and its answer is given back', async () => {
  const activityId = await post();
  const { body } = await door(path('/presses'), { person: 'b', activityId, verb: 'do', data: { x: 1 }, inputs: { y: 'z' } });

  expect(heard.at(-1)?.value).toMatchObject({ action: { verb: 'do', data: { x: 1, y: 'z' } }, trigger: 'manual' });
  expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
});

it('the person whom a card names sees a view of their own, fetched once for each version of the message', async () => {
  const activityId = await post();
  const view = async (person: string) => ((await door(`${path('/messages')}?person=${person}`)).body as { card: { own?: string } }[])[0]?.card.own;

  const first = await view('a');
  expect(first).toMatch(/^29:oid-a/);
  expect(await view('a')).toBe(first);
  expect(await view('b')).toBeUndefined();
  expect(heard.at(-1)?.value?.trigger).toBe('automatic');

  await connector('PUT', `/activities/${activityId}`, aCard);
  expect(await view('a')).not.toBe(first);
});

it('a message is updated, deleted, and gone afterwards', async () => {
  const activityId = await post();
  await connector('PUT', `/activities/${activityId}`, { text: 'ny' });
  expect((await door(`${path('/messages')}?person=b`)).body).toEqual([{ activityId, from: 'genomgang', text: 'ny', card: null, updated: true }]);

  expect((await connector('DELETE', `/activities/${activityId}`, null)).status).toBe(200);
  expect((await connector('PUT', `/activities/${activityId}`, { text: 'x' })).status).toBe(404);
});

it('members are told with their ids and object ids', async () => {
  expect(await (await connector('GET', '/pagedmembers', null)).json()).toMatchObject({ members: [{ id: '29:oid-a', aadObjectId: 'oid-a' }, { id: '29:oid-b' }] });
});

it.each([
  ['none', () => ''],
  ["a person's", () => signIn.userToken({ tenantId: 't', objectId: 'oid-a', name: 'A' })],
  ["the channel's", () => signIn.channelToken('x')],
  ["the app's for Graph", () => signIn.appToken('t')],
])('a token that is %s does not open the connector', async (_name, token) => {
  expect((await connector('POST', '/activities', { text: 'x' }, await token())).status).toBe(401);
});

it('a message over 100 KB is refused', async () => {
  expect((await connector('POST', '/activities', { text: 'x'.repeat(60_000) })).status).toBe(413);
});

it('a meeting room joins with a device of its own, which is nobody in the directory', async () => {
  await door(path('/meeting'), { event: 'join', person: 'rum:Ekliden' });

  expect(heard.at(-1)).toMatchObject({ name: 'application/vnd.microsoft.meetingParticipantJoin', value: { Members: [{ User: { Name: 'Ekliden', AadObjectId: 'rum-Ekliden' } }] } });
});

it("meeting events are told in Teams' words", async () => {
  await door(path('/meeting'), { event: 'start', person: 'a' });
  await door(path('/meeting'), { event: 'leave', person: 'b' });

  expect(heard.slice(1).map((activity) => activity.name)).toEqual(['application/vnd.microsoft.meetingStart', 'application/vnd.microsoft.meetingParticipantLeave']);
});

it('faults are used up by the calls that they match', async () => {
  await door('/faults', { match: 'POST', kind: 'throttle', seconds: 3 });
  await door('/faults', { match: 'GET', times: 2, kind: 'unavailable' });
  await door('/faults', { match: 'bot message', kind: 'duplicate' });
  const throttled = await connector('POST', '/activities', { text: 'x' });
  await door(path('/messages'), { person: 'a', text: 'hej' });

  expect([throttled.status, throttled.headers.get('retry-after')]).toEqual([429, '3']);
  expect((await connector('POST', '/activities', { text: 'x' })).status).toBe(201);
  expect([(await connector('GET', '/members', null)).status, (await connector('GET', '/members', null)).status, (await connector('GET', '/members', null)).status]).toEqual([503, 503, 200]);
  expect(heard.filter((activity) => activity.type === 'message')).toHaveLength(2);
});

it.each([
  ['an unknown chat', '/nowhere/messages', { person: 'a', text: 'x' }, 404],
  ['somebody who is not in the chat', () => path('/messages'), { person: 'c', text: 'x' }, 400],
  ['a body of another form', () => path('/messages'), { person: 'a' }, 400],
  ['an unknown message', () => path('/presses'), { person: 'a', activityId: 'x', verb: 'y' }, 404],
  ['an unknown fault', '/faults', { kind: 'flood' }, 400],
])('the door says what is wrong with %s', async (_name, where, body, status) => {
  const answer = await door(typeof where === 'string' ? where : where(), body);

  expect(answer).toMatchObject({ status, body: { error: expect.any(String) as string } });
});

it('a restart keeps the chats and all that was said', async () => {
  await post({ text: 'kvar' });
  await chat.close();
  expect(JSON.parse(await readFile(join(folder, 'chat.json'), 'utf8'))).toHaveLength(1);
  chat = open();

  expect(chat.chatOfReview('r1')).toBe(conversation);
  expect((await door(`${path('/messages')}?person=b`)).body).toMatchObject([{ text: 'kvar' }]);
});

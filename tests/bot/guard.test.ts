import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { createAuthentication } from '../../bot/context/authentication';
import { standIn } from '../../src/local/sign-in/stand-in-sign-in';
import express from 'express';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pino from 'pino';
import { createBot } from '../../bot/bot';
import { aMessage, chatPeople, createBotFixture, tenantId, type BotFixture } from './support/bot-fixture';

let fixture: BotFixture;

beforeAll(async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  fixture = await createBotFixture();
});
afterAll(() => fixture.close());

const objectId = chatPeople.find(({ id }) => id === 'sekreterare')?.objectId;

/** What would be written and answered if it were let in: in a chat that nobody knows, and by the secretary in the review's own. */
const attempts = (change: Readonly<Record<string, unknown>> = {}) => [
  aMessage(fixture, change),
  aMessage(fixture, { text: 'nästa', from: { id: `29:${objectId}`, aadObjectId: objectId }, conversation: { id: fixture.conversation, tenantId, conversationType: 'groupChat', isGroup: true }, ...change }),
];

/** Sends both, and sees to it that nothing is written and nobody called (T1, T2, T18). */
async function statusesOf(change: Readonly<Record<string, unknown>>, token: string | null, url = `${fixture.url}/api/messages`): Promise<readonly number[]> {
  const callsBefore = fixture.calls.length;
  const before = await fixture.review();
  const statuses: number[] = [];
  for (const body of attempts(change)) {
    const headers = { 'content-type': 'application/json', ...(token === null ? {} : { authorization: `Bearer ${token}` }) };
    statuses.push((await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })).status);
  }

  expect(fixture.calls).toHaveLength(callsBefore);
  expect(await fixture.review()).toEqual(before);
  expect(await fixture.world.store.chats.findConversation(tenantId, '19:forged@thread.v2')).toBeNull();

  return statuses;
}

const rightToken = () => fixture.signIn.channelToken(`${fixture.url}/local/connector/`);

const claims = () => ({ serviceurl: `${fixture.url}/local/connector/` });

async function forged(change: { issuer?: string; audience?: string; expires?: string; keyId?: string }): Promise<string> {
  const privateKey = change.keyId === 'channel' ? fixture.channelKey : (await generateKeyPair('RS256')).privateKey;

  return new SignJWT(claims())
    .setProtectedHeader({ alg: 'RS256', kid: change.keyId ?? 'stand-in' })
    .setIssuer(change.issuer ?? standIn.botIssuer)
    .setAudience(change.audience ?? standIn.botId)
    .setIssuedAt()
    .setExpirationTime(change.expires ?? '1h')
    .sign(privateKey);
}

const tokens: readonly [string, () => Promise<string | null> | string | null][] = [
  ['none', () => null],
  ['garbage', () => 'garbage'],
  ['three parts of garbage', () => 'a.b.c'],
  ['alg none', () => new UnsecuredJWT(claims()).setIssuer(standIn.botIssuer).setAudience(standIn.botId).setExpirationTime('1h').encode()],
  ['HS256 with the public key', async () => {
    const secret = new TextEncoder().encode(JSON.stringify(fixture.signIn.publicKeys.keys[0]));

    return new SignJWT(claims()).setProtectedHeader({ alg: 'HS256', kid: 'stand-in' }).setIssuer(standIn.botIssuer).setAudience(standIn.botId).setExpirationTime('1h').sign(secret);
  }],
  ['self-signed', () => forged({})],
  ['self-signed with its own key in the header', async () => {
    const { publicKey, privateKey } = await generateKeyPair('RS256');

    return new SignJWT(claims()).setProtectedHeader({ alg: 'RS256', kid: 'own', jwk: await exportJWK(publicKey) }).setIssuer(standIn.botIssuer).setAudience(standIn.botId).setExpirationTime('1h').sign(privateKey);
  }],
  ['of a key that nobody knows', () => forged({ keyId: 'unknown' })],
  ['of the emulator', () => forged({ issuer: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/' })],
  ['of a person, for our API', () => fixture.signIn.userToken({ tenantId, objectId: 'x', name: 'x' })],
  ["of the bot itself", () => fixture.signIn.botToken()],
  ['expired for more than five minutes', () => forged({ keyId: 'channel', expires: '-6m' })],
  ['for another bot', () => forged({ keyId: 'channel', audience: 'another-bot' })],
  ['of another issuer, signed with the right key', () => forged({ keyId: 'channel', issuer: 'https://evil.example' })],
  ['for another address', () => fixture.signIn.channelToken('https://smba.trafficmanager.net/emea/')],
];

it.each(tokens)('a token that is %s is turned away: nothing is written and nobody called', async (_name, token) => {
  for (const status of await statusesOf({}, await token())) {
    expect([401, 403]).toContain(status);
  }
});

const activities: readonly [string, () => Readonly<Record<string, unknown>>][] = [
  ['another channel', () => ({ channelId: 'emulator' })],
  ['no channel', () => ({ channelId: '' })],
  ['no service address', () => ({ serviceUrl: '' })],
  ['a service address off the list', () => ({ serviceUrl: 'https://evil.example/' })],
  ['a service address that only begins like ours', () => ({ serviceUrl: `${fixture.url}.evil.example/local/connector/` })],
  ['no tenant in its channel data', () => ({ channelData: {} })],
  ['no receiver', () => ({ recipient: undefined })],
  ['plain http elsewhere', () => ({ serviceUrl: 'http://smba.trafficmanager.net/emea/' })],
  ['a tenant that is not ours', () => ({ conversation: { id: '19:forged@thread.v2', tenantId: 'foreign' }, channelData: { tenant: { id: 'foreign' } } })],
  ['two tenants', () => ({ channelData: { tenant: { id: 'tenant-2' } } })],
  ['another bot as its receiver', () => ({ recipient: { id: '28:another' } })],
];

it.each(activities)('an activity with %s is turned away though its token is right', async (_name, change) => {
  for (const status of await statusesOf(change(), await rightToken())) {
    expect([401, 403]).toContain(status);
  }
});

it('an activity over 256 KB is turned away', async () => {
  expect(await statusesOf({ text: 'x'.repeat(300_000) }, await rightToken())).toEqual([413, 413]);
});

it('nobody is let in while the keys of the channel cannot be fetched', async () => {
  const bot = createBot({
    world: fixture.world,
    signIn: { appId: standIn.botId, appType: 'SingleTenant', tenantId, channel: { openIdMetadataUrl: 'http://127.0.0.1:1/.well-known/openidconfiguration', botToken: fixture.signIn.botToken } },
    allowedServiceUrls: [`${fixture.url}/local/connector/`],
    allowedTenants: [tenantId],
    cardKey: 'k',
    log: pino({ level: 'silent' }),
    tabUrl: () => fixture.url, publicUrl: fixture.url,
  });
  const server = createServer(express().post('/api/messages', express.json(), (request, response) => bot.handle(request, response)));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));

  for (const status of await statusesOf({}, await rightToken(), `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`)) {
    expect([401, 403, 500, 503]).toContain(status);
  }
  await new Promise((done) => server.close(done));
});

it('the right token and activity are let in', async () => {
  const response = await fixture.send(aMessage(fixture, { conversation: { id: fixture.conversation, tenantId, conversationType: 'groupChat' } }), {
    authorization: `Bearer ${await rightToken()}`,
  });

  expect(response.status).toBe(200);
});

it('the key for wrong claims is one that the bot takes where the claims are right', async () => {
  const response = await fixture.send(aMessage(fixture, { conversation: { id: fixture.conversation, tenantId } }), { authorization: `Bearer ${await forged({ keyId: 'channel' })}` });

  expect(response.status).toBe(200);
});

it.each([
  ['app', { appId: '', tenantId: 'x' }],
  ['tenant', { appId: 'x', tenantId: ' ' }],
])('the bot is not made without its %s', (_name, missing) => {
  expect(() => createAuthentication({ appType: 'SingleTenant', password: 'x', ...missing })).toThrow(/MicrosoftAppId/);
});

it('a bot of one tenant is not made without its secret', () => {
  expect(() => createAuthentication({ appType: 'SingleTenant', appId: 'x', tenantId: 'y' })).toThrow(/MicrosoftAppPassword/);
});

import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { createAuthentication } from '../../bot/context/authentication';
import { standIn } from '../../src/local/sign-in/stand-in-sign-in';
import { aMessage, createBotFixture, tenantId, type BotFixture } from './support/bot-fixture';

let fixture: BotFixture;

beforeAll(async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  fixture = await createBotFixture();
});
afterAll(() => fixture.close());

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
  ['expired', () => forged({ keyId: 'channel', expires: '-10m' })],
  ['for another bot', () => forged({ keyId: 'channel', audience: 'another-bot' })],
  ['of another issuer, signed with the right key', () => forged({ keyId: 'channel', issuer: 'https://evil.example' })],
  ['for another address', () => fixture.signIn.channelToken('https://smba.trafficmanager.net/emea/')],
];

it.each(tokens)('a token that is %s is turned away and nothing is written', async (_name, token) => {
  const value = await token();
  const response = await fixture.send(aMessage(fixture), value === null ? {} : { authorization: `Bearer ${value}` });

  expect([401, 403]).toContain(response.status);
  expect(await fixture.world.store.chats.findConversation(tenantId, '19:forged@thread.v2')).toBeNull();
});

const activities: readonly [string, () => Readonly<Record<string, unknown>>][] = [
  ['another channel', () => ({ channelId: 'emulator' })],
  ['no channel', () => ({ channelId: '' })],
  ['no service address', () => ({ serviceUrl: '' })],
  ['a service address off the list', () => ({ serviceUrl: 'https://evil.example/' })],
  ['a service address that only begins like ours', () => ({ serviceUrl: `${fixture.url}.evil.example/local/connector/` })],
  ['plain http elsewhere', () => ({ serviceUrl: 'http://smba.trafficmanager.net/emea/' })],
  ['a tenant that is not ours', () => ({ conversation: { id: '19:forged@thread.v2', tenantId: 'foreign' }, channelData: { tenant: { id: 'foreign' } } })],
  ['two tenants', () => ({ channelData: { tenant: { id: 'tenant-2' } } })],
  ['another bot as its receiver', () => ({ recipient: { id: '28:another' } })],
];

it.each(activities)('an activity with %s is turned away though its token is right', async (_name, change) => {
  const response = await fixture.send(aMessage(fixture, change()), { authorization: `Bearer ${await fixture.signIn.channelToken(`${fixture.url}/local/connector/`)}` });

  expect([401, 403]).toContain(response.status);
  expect(await fixture.world.store.chats.findConversation(tenantId, '19:forged@thread.v2')).toBeNull();
});

it('an activity over 256 KB is turned away', async () => {
  const response = await fixture.send(aMessage(fixture, { text: 'x'.repeat(300_000) }), { authorization: `Bearer ${await fixture.signIn.channelToken(`${fixture.url}/local/connector/`)}` });

  expect(response.status).toBe(413);
});

it('the right token and activity are let in', async () => {
  const response = await fixture.send(aMessage(fixture, { conversation: { id: fixture.conversation, tenantId, conversationType: 'groupChat' } }), {
    authorization: `Bearer ${await fixture.signIn.channelToken(`${fixture.url}/local/connector/`)}`,
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

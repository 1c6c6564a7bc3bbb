import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { generateKeyPair } from 'jose';
import { organisations } from '../../src/local/demo-data/organisations';
import { createStandInSignIn, standIn } from '../../src/local/sign-in/stand-in-sign-in';
import type { Store } from '../../src/ports/store';
import type { ErrorView } from '../../src/contracts/error';
import { openTestStore } from '../support/stores';
import { openTestDoor, type TestDoor } from './support/door';
import { audience } from './support/tokens';

const person = 'uppsala-fs.sekreterare';
const uppsala = organisations.uppsala.tenantId;
const kth = organisations.kth.tenantId;
const now = () => Math.floor(Date.now() / 1000);

let store: Store;
let door: TestDoor;

beforeAll(async () => {
  store = await openTestStore();
  door = await openTestDoor(store);
});

afterAll(async () => {
  await door.close();
  await store.close();
});

describe('a bearer token', () => {
  test('with all of its claims right lets its person in', async () => {
    const answer = await door.call<{ personId: string }>(person, 'GET', '/api/me');

    expect(answer.status).toBe(200);
    expect(answer.body.personId).toBe(person);
  });

  test.each([
    ['for the api:// form of the audience', { aud: `api://host/${audience}` }],
    ['expired less than a minute ago', { exp: now() - 30 }],
    ['valid in less than a minute', { nbf: now() + 30 }],
    ['with more scopes than ours', { scp: 'email access_as_user profile' }],
  ])('%s lets its person in', async (_name, claims) => {
    expect(await statusWith(await door.token(person, claims))).toBe(200);
  });

  test.each([
    ['of another issuer', { iss: `https://login.example.com/${uppsala}/v2.0` }],
    ['of the issuer of version 1', { iss: `https://sts.windows.net/${uppsala}/` }],
    ['of a tenant that is not ours', { tid: '00000000-0000-4000-8000-000000000000', iss: 'https://login.example.org/00000000-0000-4000-8000-000000000000/v2.0' }],
    ['with the tenant of another issuer', { tid: kth }],
    ['without a tenant', { tid: undefined }],
    ['for another audience', { aud: '00000003-0000-0000-c000-000000000000' }],
    ['without an audience', { aud: undefined }],
    ['of version 1.0', { ver: '1.0' }],
    ['without a version', { ver: undefined }],
    ['expired more than a minute ago', { exp: now() - 90 }],
    ['that never expires', { exp: undefined }],
    ['valid from later', { nbf: now() + 90 }],
    ['without a scope', { scp: undefined }],
    ['with another scope', { scp: 'User.Read' }],
    ['with a scope that begins like ours', { scp: 'access_as_user_all' }],
    ['of an app', { idtyp: 'app' }],
    ['of an app with roles only', { scp: undefined, roles: ['Sites.Selected'] }],
    ['without an object id', { oid: undefined }],
  ])('%s is refused', async (_name, claims) => {
    expect(await statusWith(await door.token(person, claims))).toBe(401);
  });

  test('signed with another key, or by another kind of signature, is refused', async () => {
    const who = { tenantId: uppsala, objectId: 'x' };
    const { privateKey: stranger } = await generateKeyPair('RS256');
    const { privateKey: elliptic } = await generateKeyPair('ES256');
    const publicAsSecret = new TextEncoder().encode(JSON.stringify(door.signIn.publicKey));

    expect(await statusWith(await door.signIn.token(who, {}, { key: stranger }))).toBe(401);
    expect(await statusWith(await door.signIn.token(who, {}, { key: stranger, keyId: 'unknown' }))).toBe(401);
    expect(await statusWith(await door.signIn.token(who, {}, { key: elliptic, algorithm: 'ES256' }))).toBe(401);
    expect(await statusWith(await door.signIn.token(who, {}, { key: publicAsSecret, algorithm: 'HS256' }))).toBe(401);
  });

  test('without a signature, changed, or no token at all is refused', async () => {
    const token = await door.token(person);
    const [header, payload, signature] = token.split('.') as [string, string, string];
    const none = Buffer.from(JSON.stringify({ alg: 'none' })).toString('base64url');
    const changed = Buffer.from(JSON.stringify({ ...JSON.parse(Buffer.from(payload, 'base64url').toString()), oid: 'somebody-else' })).toString('base64url');

    for (const wrong of [`${none}.${payload}.`, `${none}.${payload}.${signature}`, `${header}.${changed}.${signature}`, 'garbage', 'a.b.c', '']) {
      expect(await statusWith(wrong)).toBe(401);
    }
    expect((await door.call(null, 'GET', '/api/me', undefined, { authorization: 'Basic dTpw' })).status).toBe(401);
  });

  test('is not taken from an address or a cookie', async () => {
    const token = await door.token(person);

    expect((await door.call(null, 'GET', `/api/me?access_token=${token}`)).status).toBe(401);
    expect((await door.call(null, 'GET', '/api/me', undefined, { cookie: `token=${token}; authorization=${token}` })).status).toBe(401);
  });
});

test('a person whom nobody has entered is told whom to ask', async () => {
  const token = await door.signIn.token({ tenantId: uppsala, objectId: '00000000-0000-4000-8000-00000000ffff' });
  const answer = await door.call<ErrorView>(null, 'GET', '/api/me', undefined, { authorization: `Bearer ${token}` });

  expect(answer.status).toBe(403);
  expect(answer.body.error).toMatchObject({ code: 'person-unknown', message: expect.stringContaining('har hand om Genomgång') as string });
});

test("a person of one tenant is nobody in another, even with the same object id", async () => {
  const claims = JSON.parse(Buffer.from((await door.token(person)).split('.')[1] ?? '', 'base64url').toString()) as { oid: string };

  expect(await statusWith(await door.signIn.token({ tenantId: kth, objectId: claims.oid }))).toBe(403);
});

describe("the issuer's keys", () => {
  let issuer: Server;
  let issuerBase: string;

  beforeAll(async () => {
    const app = express();
    issuer = createServer(app);
    await new Promise<void>((resolve) => issuer.listen(0, '127.0.0.1', resolve));
    issuerBase = `http://127.0.0.1:${(issuer.address() as AddressInfo).port}/login`;
  });

  afterAll(() => issuer.close());

  test('are fetched from where the settings say', async () => {
    const signIn = await createStandInSignIn(issuerBase);
    issuer.removeAllListeners('request').on('request', express().use('/login', signIn.router));
    const remote = await openTestDoor(store, {
      signIn: { issuerTemplate: `${issuerBase}/{tid}/v2.0`, keys: { url: `${issuerBase}/keys` }, audiences: [standIn.clientId], tenants: [uppsala] },
    });
    const { oid } = JSON.parse(Buffer.from((await door.token(person)).split('.')[1] ?? '', 'base64url').toString()) as { oid: string };
    const token = await signIn.userToken({ tenantId: uppsala, objectId: oid, name: 'Sekreterare' });

    expect((await remote.call(null, 'GET', '/api/me', undefined, { authorization: `Bearer ${token}` })).status).toBe(200);
    expect((await remote.call(null, 'GET', '/api/me', undefined, { authorization: `Bearer ${await signIn.appToken(uppsala)}` })).status).toBe(401);
    await remote.close();
  });

  test('that cannot be fetched let nobody in, and it is not called the caller’s fault', async () => {
    const unreachable = await openTestDoor(store, {
      signIn: { ...door.signIn.settings, keys: { url: `${issuerBase.replace('/login', '')}/nowhere` } },
    });
    const answer = await unreachable.call<ErrorView>(person, 'GET', '/api/me');

    expect(answer.status).toBe(503);
    expect(answer.body.error.code).toBe('sign-in-unreachable');
    await unreachable.close();
  });
});

async function statusWith(token: string): Promise<number> {
  return (await door.call(null, 'GET', '/api/me', undefined, { authorization: `Bearer ${token}` })).status;
}

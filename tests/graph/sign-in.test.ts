import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGraph } from '../../src/graph/create-graph';
import type { AppCredential } from '../../src/graph/sign-in/app-credential';
import { createAppTokenSource } from '../../src/graph/sign-in/app-token-source';
import { createOnBehalfOf } from '../../src/graph/sign-in/on-behalf-of';
import type { TokenCache } from '../../src/ports/token-cache';
import { startLocalSharePoint, summonsLink, tenantId } from './support/local-sharepoint';
import { personsToken, startSignInService, tenant, type SignInService } from './support/sign-in-service';

const loginUrl = 'https://login.microsoftonline.com';
const template = { link: '', siteId: 's', driveId: 'd', itemId: 'i', name: 'mall.docx', eTag: '"1"' };
const onBehalfOf = () => Promise.reject(new Error('nobody signs in here'));

let service: SignInService;
let folder: string;

beforeEach(async () => {
  service = await startSignInService();
  folder = mkdtempSync(join(tmpdir(), 'sign-in-'));
});
afterEach(async () => {
  await service.close();
  rmSync(folder, { recursive: true });
  delete process.env['IDENTITY_ENDPOINT'];
  delete process.env['IDENTITY_HEADER'];
});

function appToken(credential: AppCredential, at = service) {
  return createAppTokenSource({ clientId: 'app', credential, loginUrl, baseUrl: at.baseUrl });
}

describe("the app's token", () => {
  it('is fetched once, and kept', async () => {
    const token = appToken({ kind: 'secret', secret: 'right' });

    expect([await token(tenant), await token(tenant)]).toEqual(['the-app-token', 'the-app-token']);
    expect(service.asked).toHaveLength(1);
    expect(service.asked[0]?.get('scope')).toContain('https://graph.microsoft.com/.default');
  });

  it('is got with a certificate, without any secret', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const withCertificate = await startSignInService({ publicKey });
    const credential = { kind: 'certificate', thumbprint: 'ab'.repeat(32), privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() } as const;

    await expect(appToken(credential, withCertificate)(tenant)).resolves.toBe('the-app-token');
    expect(withCertificate.asked[0]?.has('client_secret')).toBe(false);
    await withCertificate.close();
  });

  it('is got with a token that the platform renews in a file: the renewed one is used', async () => {
    const tokenFile = join(folder, 'token');
    writeFileSync(tokenFile, 'outdated\n');
    const token = appToken({ kind: 'federated', tokenFile });

    await expect(token(tenant)).rejects.toThrow('AADSTS7000215');
    writeFileSync(tokenFile, 'trusted\n');
    await expect(token(tenant)).resolves.toBe('the-app-token');
  });

  it('is got with a managed identity that the app registration trusts', async () => {
    process.env['IDENTITY_ENDPOINT'] = `${service.baseUrl}/msi`;
    process.env['IDENTITY_HEADER'] = 'header';

    await expect(appToken({ kind: 'managed-identity', clientId: null, endpoint: `${service.baseUrl}/msi` })(tenant)).resolves.toBe('the-app-token');
    expect(service.identityCalls()).toBe(1);
    expect(service.asked[0]?.get('client_assertion')).toBe('trusted');
  });

  it('that is refused means no access to the library', async () => {
    const refused = appToken({ kind: 'secret', secret: 'wrong' });
    const { templates } = createGraph({ baseUrl: service.baseUrl, appToken: refused, onBehalfOf });

    await expect(refused(tenant)).rejects.toThrow('AADSTS7000215');
    await expect(templates.read(tenant, template)).rejects.toMatchObject({ reason: 'no-access' });
  });

  it('that does not come means that the library is unreachable', async () => {
    const gone = await startSignInService();
    await gone.close();
    const { templates } = createGraph({ baseUrl: gone.baseUrl, appToken: appToken({ kind: 'secret', secret: 'right' }, gone), onBehalfOf });

    await expect(templates.read(tenant, template)).rejects.toMatchObject({ reason: 'unreachable' });
  });
});

describe("a person's token for Graph", () => {
  const settings = (cache: TokenCache, given: { readonly cacheSecret?: string; readonly now?: () => Date } = {}) => ({
    clientId: 'app',
    credential: { kind: 'secret', secret: 'right' } as const,
    loginUrl,
    baseUrl: service.baseUrl,
    cache,
    cacheSecret: given.cacheSecret ?? 'k'.repeat(32),
    now: given.now ?? (() => new Date()),
  });

  it('is exchanged for the one that came with the request, and kept for that one alone, over instances', async () => {
    const cache = memoryCache();
    const [first, second] = [await personsToken({ oid: 'a' }), await personsToken({ oid: 'b' })];

    const [one, again] = [await createOnBehalfOf(settings(cache))(first), await createOnBehalfOf(settings(cache))(first)];
    const other = await createOnBehalfOf(settings(cache))(second);

    expect([one, again, other]).toEqual(['for-graph-1', 'for-graph-1', 'for-graph-2']);
    expect(service.asked.map((form) => form.get('assertion'))).toEqual([first, second]);
  });

  it('cannot be read where it is kept, and one that does not open is got anew', async () => {
    const cache = memoryCache();
    const token = await personsToken({ oid: 'a' });
    await createOnBehalfOf(settings(cache))(token);

    expect([...cache.entries.values()].join('')).not.toMatch(/for-graph|Bearer|secret/);
    await expect(createOnBehalfOf(settings(cache, { cacheSecret: 'another'.repeat(8) }))(token)).resolves.toBe('for-graph-2');
  });

  it('does not open in another person’s place', async () => {
    const cache = memoryCache();
    const [first, second] = [await personsToken({ oid: 'a' }), await personsToken({ oid: 'b' })];
    await createOnBehalfOf(settings(cache))(first);
    const [[, stolen] = []] = cache.entries;
    cache.entries.set(`${tenant}/${createHash('sha256').update(second).digest('hex')}`, stolen ?? '');

    await expect(createOnBehalfOf(settings(cache))(second)).resolves.toBe('for-graph-2');
  });

  it('that the organisation has not consented to means no access, and nothing is kept', async () => {
    const strict = await startSignInService({ consents: false });
    const cache = memoryCache();
    const graph = createGraph({ baseUrl: service.baseUrl, appToken: async () => 't', onBehalfOf: createOnBehalfOf({ ...settings(cache), baseUrl: strict.baseUrl }) });

    await expect(graph.templates.resolve(summonsLink, await personsToken({ oid: 'a' }))).rejects.toMatchObject({ reason: 'no-access' });
    expect(cache.entries.size).toBe(0);
    await strict.close();
  });

  it('is what Graph is asked with: the request’s own token never leaves', async () => {
    const sharePoint = await startLocalSharePoint();
    const exchanged: string[] = [];
    const graph = sharePoint.graph({
      onBehalfOf: async (userToken) => {
        const token = await sharePoint.signIn.onBehalfOf(userToken);
        exchanged.push(userToken);
        return token;
      },
    });
    const userToken = await sharePoint.userToken();

    await expect(graph.templates.resolve(summonsLink, userToken)).rejects.toMatchObject({ reason: 'missing' });
    expect(exchanged).toContain(userToken);
    await expect(sharePoint.graph({ onBehalfOf: async () => sharePoint.signIn.appToken(tenantId) }).templates.resolve(summonsLink, userToken)).rejects.toMatchObject({ reason: 'no-access' });
    await sharePoint.close();
  });
});

function memoryCache(): TokenCache & { readonly entries: Map<string, string> } {
  const entries = new Map<string, string>();

  return {
    entries,
    read: async (tid, key) => entries.get(`${tid}/${key}`) ?? null,
    write: async (tid, key, { sealed }) => void entries.set(`${tid}/${key}`, sealed),
  };
}

import { createServer, type Server } from 'node:http';
import { createAppTokenSource } from '../../src/graph/sign-in/app-token-source';
import { createGraph } from '../../src/graph/create-graph';
import { closeServer, listen } from './support/local-sharepoint';

const tenant = '11111111-1111-4111-8111-111111111111';
const template = { link: '', siteId: 's', driveId: 'd', itemId: 'i', name: 'mall.docx', eTag: '"1"' };

let server: Server;
let baseUrl: string;
let asked: { readonly url: string; readonly body: string }[];

beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      asked.push({ url: request.url ?? '', body });
      const issuer = `https://login.microsoftonline.com/${tenant}`;
      const isRight = body.includes('client_secret=right');
      const answer = request.url?.includes('openid-configuration')
        ? { issuer: `${issuer}/v2.0`, token_endpoint: `${issuer}/oauth2/v2.0/token`, authorization_endpoint: `${issuer}/oauth2/v2.0/authorize`, jwks_uri: `${issuer}/keys` }
        : isRight
          ? { token_type: 'Bearer', expires_in: 3_599, access_token: 'the-app-token' }
          : { error: 'invalid_client', error_description: 'AADSTS7000215: Invalid client secret provided.' };
      response.writeHead('error' in answer ? 401 : 200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    });
  });
  baseUrl = `http://127.0.0.1:${await listen(server)}`;
});
afterEach(() => closeServer(server));

describe("the app's token", () => {
  it('is fetched with the secret once, and kept', async () => {
    const appToken = createAppTokenSource({ clientId: 'app', credential: { secret: 'right' }, baseUrl });

    expect([await appToken(tenant), await appToken(tenant)]).toEqual(['the-app-token', 'the-app-token']);
    const tokenCalls = asked.filter(({ url }) => url.includes('/token'));
    expect(tokenCalls).toHaveLength(1);
    expect(decodeURIComponent(tokenCalls[0]?.body ?? '')).toContain('scope=https://graph.microsoft.com/.default');
  });

  it('that is refused means no access to the library', async () => {
    const appToken = createAppTokenSource({ clientId: 'app', credential: { secret: 'wrong' }, baseUrl });
    const { templates } = createGraph({ baseUrl, appToken });

    await expect(appToken(tenant)).rejects.toThrow('AADSTS7000215');
    await expect(templates.read(tenant, template)).rejects.toMatchObject({ reason: 'no-access' });
  });

  it('that does not come means that the library is unreachable', async () => {
    await closeServer(server);
    const { templates } = createGraph({ baseUrl, appToken: createAppTokenSource({ clientId: 'app', credential: { secret: 'right' }, baseUrl }) });

    await expect(templates.read(tenant, template)).rejects.toMatchObject({ reason: 'unreachable' });
    server = createServer();
    await listen(server);
  });
});

import { readFileSync } from 'node:fs';
import { ConfigError, readConfig, readLocalConfig, variables } from '../src/config';

const id = '11111111-2222-4333-8444-555555555555';

const complete = {
  PUBLIC_URL: 'https://genomgang.example.org',
  TENANT_ID: id,
  CLIENT_ID: id,
  CLIENT_SECRET: 'secret',
  BOT_APP_ID: id,
  BOT_APP_PASSWORD: 'password',
  CARD_KEY: 'k'.repeat(32),
};

describe("production's settings", () => {
  test('are whole when every required variable is there', () => {
    const config = readConfig(complete);

    expect(config).toMatchObject({
      port: 3978,
      databaseUrl: null,
      sharePointOrigin: null,
      signIn: { issuerTemplate: 'https://login.microsoftonline.com/{tid}/v2.0', audiences: [id, `api://genomgang.example.org/${id}`], tenants: [id] },
      app: { credential: { kind: 'secret', secret: 'secret' } },
      bot: { appType: 'SingleTenant', tenantId: id, serviceUrls: ['https://smba.trafficmanager.net/'] },
    });
  });

  test('without any variable every fault is named at once', () => {
    expect(faultsOf(() => readConfig({})).map(variableOf).toSorted()).toEqual(Object.keys(complete).toSorted());
  });

  test.each(Object.keys(complete))('are refused without %s', (variable) => {
    expect(faultsOf(() => readConfig({ ...complete, [variable]: '' })).map(variableOf)).toEqual([variable]);
  });

  test.each([
    ['PORT', 'http'],
    ['PORT', '70000'],
    ['PUBLIC_URL', 'http://genomgang.example.org'],
    ['PUBLIC_URL', 'https://genomgang.example.org/app'],
    ['TENANT_ID', 'common'],
    ['CARD_KEY', 'short'],
    ['BOT_APP_TYPE', 'Anybody'],
    ['SHAREPOINT_ORIGIN', 'https://*.sharepoint.com/x'],
    ['DATABASE_URL', 'mysql://somewhere'],
    ['LOG_LEVEL', 'loud'],
  ])('%s=%s is refused with what to write instead', (variable, value) => {
    expect(faultsOf(() => readConfig({ ...complete, [variable]: value }))).toEqual([expect.stringMatching(new RegExp(`^${variable}: ska `))]);
  });

  test('a faulty value and what is missing beside it are told together', () => {
    const { BOT_APP_PASSWORD: _password, ...rest } = complete;

    expect(faultsOf(() => readConfig({ ...rest, PORT: 'x' })).map(variableOf)).toEqual(['PORT', 'BOT_APP_PASSWORD']);
  });

  test('half a certificate is refused; a whole one is used before the secret', () => {
    expect(faultsOf(() => readConfig({ ...complete, CLIENT_CERTIFICATE_THUMBPRINT: 'ab' })).map(variableOf)).toEqual(['CLIENT_CERTIFICATE_KEY_FILE']);
    expect(readConfig({ ...complete, CLIENT_CERTIFICATE_THUMBPRINT: 'ab', CLIENT_CERTIFICATE_KEY_FILE: '/key.pem' }).app.credential).toEqual({
      kind: 'certificate',
      thumbprint: 'ab',
      keyFile: '/key.pem',
    });
  });

  test.each([
    ['a managed identity of the machine', { CLIENT_MANAGED_IDENTITY: 'system' }, { kind: 'managed-identity', clientId: null, endpoint: null }],
    ['a managed identity of its own, where the platform says', { CLIENT_MANAGED_IDENTITY: id, IDENTITY_ENDPOINT: 'http://127.0.0.1:41/msi' }, { kind: 'managed-identity', clientId: id, endpoint: 'http://127.0.0.1:41/msi' }],
    ['a federated token', { CLIENT_FEDERATED_TOKEN_FILE: '/token' }, { kind: 'federated', tokenFile: '/token' }],
  ])('%s is enough, and is used before a secret', (_name, given, credential) => {
    const { CLIENT_SECRET: _secret, ...rest } = complete;

    expect(readConfig({ ...rest, ...given }).app.credential).toEqual(credential);
    expect(readConfig({ ...complete, ...given }).app.credential).toEqual(credential);
  });

  test('a managed identity is the machine’s own or named by its id', () => {
    expect(faultsOf(() => readConfig({ ...complete, CLIENT_MANAGED_IDENTITY: 'ja' })).map(variableOf)).toEqual(['CLIENT_MANAGED_IDENTITY']);
  });

  test('a bot with a managed identity needs no password', () => {
    const { BOT_APP_PASSWORD: _password, ...rest } = complete;

    expect(readConfig({ ...rest, BOT_APP_TYPE: 'UserAssignedMSI' }).bot.password).toBeNull();
  });
});

describe("the local mode's settings", () => {
  test('need nothing', () => {
    expect(readLocalConfig({})).toEqual({
      port: 3978,
      host: '127.0.0.1',
      dataFolder: '.data',
      databaseUrl: null,
      routinesFolder: null,
      now: null,
      graphBaseUrl: null,
      graphLogFile: null,
      sofficePath: null,
      logLevel: 'warn',
    });
  });

  test.each(['0.0.0.0', '::', '192.168.1.2', 'example.org'])('refuse to listen on %s', (host) => {
    expect(faultsOf(() => readLocalConfig({ HOST: host }))).toEqual([expect.stringContaining('127.0.0.1')]);
  });

  test('take the moment at which the clock starts', () => {
    expect(readLocalConfig({ NOW: '2027-03-02T08:00:00+01:00' }).now).toEqual(new Date('2027-03-02T07:00:00Z'));
    expect(faultsOf(() => readLocalConfig({ NOW: '2027-03-02' })).map(variableOf)).toEqual(['NOW']);
  });

  test('send calls to Graph nowhere but to this machine', () => {
    expect(readLocalConfig({ GRAPH_BASE_URL: 'http://127.0.0.1:4000' }).graphBaseUrl).toBe('http://127.0.0.1:4000');
    expect(faultsOf(() => readLocalConfig({ GRAPH_BASE_URL: 'http://127.0.0.1.example.org' })).map(variableOf)).toEqual(['GRAPH_BASE_URL']);
  });
});

describe('the files in env/', () => {
  test.each([
    ['.env.production.example', variables.production],
    ['.env.local', variables.local],
  ])('%s names exactly the variables that are read, each with REQUIRED or OPTIONAL above it', (file, names) => {
    const lines = readFileSync(`env/${file}`, 'utf8').split('\n');
    const named = lines.flatMap((line) => /^([A-Z_]+)=/.exec(line)?.[1] ?? []);
    const without = lines.filter((line, index) => /^[A-Z_]+=/.test(line) && !/^# (REQUIRED|OPTIONAL) \S/.test(lines[index - 1] ?? ''));

    expect(named.toSorted()).toEqual([...names].toSorted());
    expect(without).toEqual([]);
  });

  test('the local file is usable as it is and holds no secret', () => {
    const lines = readFileSync('env/.env.local', 'utf8').split('\n').filter((line) => /^[A-Z_]+=/.test(line));

    expect(() => readLocalConfig(Object.fromEntries(lines.map((line) => line.split('=', 2))))).not.toThrow();
    expect(lines.filter((line) => /SECRET|PASSWORD|KEY/.test(line))).toEqual([]);
  });
});

function faultsOf(read: () => unknown): readonly string[] {
  try {
    read();
  } catch (error) {
    if (error instanceof ConfigError) {
      return error.faults;
    }
    throw error;
  }

  return [];
}

function variableOf(fault: string): string {
  return fault.slice(0, fault.indexOf(':'));
}

import { z } from 'zod';
import { configText as texts } from './i18n/sv/config';

type Environment = Readonly<Record<string, string | undefined>>;

/** The settings are not usable; `faults` says all that is wrong, one line for each variable. */
export class ConfigError extends Error {
  constructor(readonly faults: readonly string[]) {
    super([texts.heading(faults.length), ...faults].join('\n'));
    this.name = 'ConfigError';
  }
}

const port = z.string().regex(/^\d{1,5}$/, texts.port).transform(Number).refine((number) => number <= 65_535, texts.port);
const uuid = z.string({ error: texts.missing }).regex(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i, texts.uuid);
const origin = z.string({ error: texts.missing }).refine((text) => isUrl(text, 'https:') && new URL(text).origin === text.replace(/\/$/, ''), texts.origin).transform((text) => new URL(text).origin);
const databaseUrl = z.string().regex(/^postgres(ql)?:\/\//, texts.databaseUrl);
const list = z.string().transform((text) => text.split(',').map((part) => part.trim()).filter((part) => part !== ''));
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;
const botTypes = ['SingleTenant', 'MultiTenant', 'UserAssignedMSI'] as const;

/** The variables of production, each with what it is. */
const productionContract = z.object({
  /** Where the server listens; TLS ends before it. */
  PORT: port.default(3978),
  /** The address that it listens on. */
  HOST: z.string().default('0.0.0.0'),
  /** The address that people and Teams reach it by. */
  PUBLIC_URL: origin,
  /** Addresses or networks, by comma, of the proxies before it: only their X-Forwarded-For is believed. */
  TRUSTED_PROXIES: list.default([]),
  /** Folder for what is not in the database (the embedded database too, without DATABASE_URL). */
  DATA_DIR: z.string().default('.data'),
  /** PostgreSQL; without it the embedded database is used, by one instance. */
  DATABASE_URL: databaseUrl.optional(),
  /** A folder with more routine files. */
  ROUTINES_DIR: z.string().optional(),
  /** The organisation's tenant: only its people and its chats are let in. */
  TENANT_ID: uuid,
  /** The app registration of the tab and of SharePoint. */
  CLIENT_ID: uuid,
  /** A managed identity that the app registration trusts: its client id, or `system` for the machine's own. */
  CLIENT_MANAGED_IDENTITY: z.union([z.literal('system'), uuid], texts.managedIdentity).optional(),
  /** Where the platform gives out the managed identity's tokens; set by the platform itself. */
  IDENTITY_ENDPOINT: z.url().optional(),
  /** A file with a token that the app registration trusts, renewed by the platform. */
  CLIENT_FEDERATED_TOKEN_FILE: z.string().optional(),
  /** SHA-256 thumbprint of its certificate, hex. */
  CLIENT_CERTIFICATE_THUMBPRINT: z.string().optional(),
  /** A PEM file with the certificate's private key. */
  CLIENT_CERTIFICATE_KEY_FILE: z.string().optional(),
  /** Its secret, where none of the three above can be had. */
  CLIENT_SECRET: z.string().optional(),
  /** The bot's registration. */
  BOT_APP_ID: uuid,
  /** How the bot is registered. */
  BOT_APP_TYPE: z.enum(botTypes, texts.oneOf(botTypes)).default('SingleTenant'),
  /** The bot's tenant; without it TENANT_ID. */
  BOT_TENANT_ID: uuid.optional(),
  /** The bot's secret; none for a managed identity. */
  BOT_APP_PASSWORD: z.string().optional(),
  /** Where the bot may send messages: beginnings of addresses, by comma. */
  BOT_SERVICE_URLS: list.default(['https://smba.trafficmanager.net/']),
  /** Signs what a card carries. */
  CARD_KEY: z.string({ error: texts.missing }).min(32, texts.cardKey),
  /** LibreOffice's soffice, which makes PDF/A-2; without it Microsoft 365 makes PDF. */
  SOFFICE_PATH: z.string().optional(),
  /** The organisation's own SharePoint, which may show the tab. */
  SHAREPOINT_ORIGIN: origin.optional(),
  /** Where tokens come from; another one in a national cloud. */
  LOGIN_URL: origin.default('https://login.microsoftonline.com'),
  /** How much is logged. */
  LOG_LEVEL: z.enum(logLevels, texts.oneOf(logLevels)).default('info'),
});

/** The variables of the local mode. */
const localContract = z.object({
  /** Where the local mode listens. */
  PORT: port.default(3978),
  /** Loopback only. */
  HOST: z.enum(['127.0.0.1', '::1', 'localhost'], texts.loopback).default('127.0.0.1'),
  /** The one folder that everything is kept in. */
  DATA_DIR: z.string().default('.data'),
  /** PostgreSQL instead of the embedded database. */
  DATABASE_URL: databaseUrl.optional(),
  /** A folder with more routine files. */
  ROUTINES_DIR: z.string().optional(),
  /** Where the clock starts; without it now. */
  NOW: z.iso.datetime({ offset: true, error: texts.moment }).transform((text) => new Date(text)).optional(),
  /** Where calls to Graph go instead of to the stand-in. */
  GRAPH_BASE_URL: z.string().refine((text) => isUrl(text, 'http:') && /^(127\.0\.0\.1|localhost|\[::1\])$/.test(new URL(text).hostname), texts.localAddress).optional(),
  /** A file that gets each exchange with Graph as one NDJSON line. */
  LOCAL_GRAPH_LOG: z.string().optional(),
  /** LibreOffice's soffice, which makes the documents' PDF and the stand-in SharePoint's; without it there is none. */
  SOFFICE_PATH: z.string().optional(),
  /** How much is logged. */
  LOG_LEVEL: z.enum(logLevels, texts.oneOf(logLevels)).default('warn'),
});

/** The names that each mode reads, for the files in `env/`. */
export const variables = { production: Object.keys(productionContract.shape), local: Object.keys(localContract.shape) } as const;

export type Config = ReturnType<typeof readConfig>;
export type LocalConfig = ReturnType<typeof readLocalConfig>;

/** Production's settings, whole; else a `ConfigError` with every fault at once (T0: nothing starts without sign-in). */
export function readConfig(environment: Environment) {
  const settings = parse(productionContract, environment, faultsTogether);
  const { TENANT_ID: tenantId, CLIENT_ID: clientId, PUBLIC_URL: publicUrl, LOGIN_URL: loginUrl } = settings;

  return {
    port: settings.PORT,
    host: settings.HOST,
    publicUrl,
    trustedProxies: settings.TRUSTED_PROXIES,
    dataFolder: settings.DATA_DIR,
    databaseUrl: settings.DATABASE_URL ?? null,
    routinesFolder: settings.ROUTINES_DIR ?? null,
    sharePointOrigin: settings.SHAREPOINT_ORIGIN ?? null,
    sofficePath: settings.SOFFICE_PATH ?? null,
    cardKey: settings.CARD_KEY,
    logLevel: settings.LOG_LEVEL,
    signIn: {
      issuerTemplate: `${loginUrl}/{tid}/v2.0`,
      keys: { url: `${loginUrl}/${tenantId}/discovery/v2.0/keys` },
      audiences: [clientId, `api://${new URL(publicUrl).host}/${clientId}`],
      tenants: [tenantId],
    },
    app: { tenantId, clientId, credential: credentialOf(settings), loginUrl },
    bot: {
      appId: settings.BOT_APP_ID,
      appType: settings.BOT_APP_TYPE,
      tenantId: settings.BOT_TENANT_ID ?? tenantId,
      password: settings.BOT_APP_PASSWORD ?? null,
      serviceUrls: settings.BOT_SERVICE_URLS,
    },
  };
}

/** The local mode's settings; it refuses to listen on anything but loopback. */
export function readLocalConfig(environment: Environment) {
  const settings = parse(localContract, environment);

  return {
    port: settings.PORT,
    host: settings.HOST,
    dataFolder: settings.DATA_DIR,
    databaseUrl: settings.DATABASE_URL ?? null,
    routinesFolder: settings.ROUTINES_DIR ?? null,
    now: settings.NOW ?? null,
    graphBaseUrl: settings.GRAPH_BASE_URL ?? null,
    graphLogFile: settings.LOCAL_GRAPH_LOG ?? null,
    sofficePath: settings.SOFFICE_PATH ?? null,
    logLevel: settings.LOG_LEVEL,
  };
}

type ProductionSettings = z.output<typeof productionContract>;

/** By what the app shows who it is; files are read when the server starts. */
export type ConfiguredCredential =
  | { readonly kind: 'managed-identity'; readonly clientId: string | null; readonly endpoint: string | null }
  | { readonly kind: 'federated'; readonly tokenFile: string }
  | { readonly kind: 'certificate'; readonly thumbprint: string; readonly keyFile: string }
  | { readonly kind: 'secret'; readonly secret: string };

function parse<Contract extends z.ZodType>(contract: Contract, environment: Environment, faultsBesides: (given: Environment) => readonly string[] = () => []): z.output<Contract> {
  const given: Environment = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''));
  const parsed = contract.safeParse(given);
  const faults = [...(parsed.error?.issues ?? []).map((issue) => texts.fault(String(issue.path[0]), issue.message)), ...faultsBesides(given)];
  if (!parsed.success || faults.length > 0) {
    throw new ConfigError(faults);
  }

  return parsed.data;
}

const waysToShowWhoItIs = ['CLIENT_MANAGED_IDENTITY', 'CLIENT_FEDERATED_TOKEN_FILE', 'CLIENT_CERTIFICATE_THUMBPRINT', 'CLIENT_CERTIFICATE_KEY_FILE', 'CLIENT_SECRET'];

/** What only holds of several variables together. */
function faultsTogether(given: Environment): readonly string[] {
  const { CLIENT_CERTIFICATE_THUMBPRINT: thumbprint, CLIENT_CERTIFICATE_KEY_FILE: keyFile } = given;
  const hasHalfCertificate = (thumbprint === undefined) !== (keyFile === undefined);

  return [
    ...(waysToShowWhoItIs.every((name) => given[name] === undefined) ? [texts.fault('CLIENT_SECRET', texts.credentialMissing)] : []),
    ...(hasHalfCertificate ? [texts.fault(thumbprint === undefined ? 'CLIENT_CERTIFICATE_THUMBPRINT' : 'CLIENT_CERTIFICATE_KEY_FILE', texts.certificateHalf)] : []),
    ...(given['BOT_APP_TYPE'] !== 'UserAssignedMSI' && given['BOT_APP_PASSWORD'] === undefined ? [texts.fault('BOT_APP_PASSWORD', texts.botPassword)] : []),
  ];
}

/** The first way that is given, best first. */
function credentialOf(settings: ProductionSettings): ConfiguredCredential {
  const { CLIENT_MANAGED_IDENTITY: identity, CLIENT_FEDERATED_TOKEN_FILE: tokenFile } = settings;
  const { CLIENT_CERTIFICATE_THUMBPRINT: thumbprint, CLIENT_CERTIFICATE_KEY_FILE: keyFile, CLIENT_SECRET: secret } = settings;
  if (identity !== undefined) {
    return { kind: 'managed-identity', clientId: identity === 'system' ? null : identity, endpoint: settings.IDENTITY_ENDPOINT ?? null };
  }
  if (tokenFile !== undefined) {
    return { kind: 'federated', tokenFile };
  }

  return thumbprint !== undefined && keyFile !== undefined ? { kind: 'certificate', thumbprint, keyFile } : { kind: 'secret', secret: secret ?? '' };
}

function isUrl(text: string, protocol: 'http:' | 'https:'): boolean {
  return URL.canParse(text) && new URL(text).protocol === protocol;
}

import { ConfigurationBotFrameworkAuthentication, ConfigurationServiceClientCredentialFactory, type Activity } from 'botbuilder';

/** How the bot signs in to the channel, and how it knows the channel. */
export interface BotSignIn {
  readonly appId: string;
  readonly appType: 'SingleTenant' | 'MultiTenant' | 'UserAssignedMSI';
  readonly tenantId: string;
  readonly password?: string | null | undefined;
  /** The local mode's chat service: where its keys are, and the token that our bot shows it. Absent: Microsoft's. */
  readonly channel?: { readonly openIdMetadataUrl: string; readonly botToken: () => Promise<string> } | undefined;
}

/** Checks every request's token; there is no way to be let in without one. Refuses to be made without an app and a tenant (T0). */
export function createAuthentication(signIn: BotSignIn): ConfigurationBotFrameworkAuthentication {
  if (signIn.appId.trim() === '' || signIn.tenantId.trim() === '') {
    throw new Error('the bot needs MicrosoftAppId and MicrosoftAppTenantId: it never runs without checking tokens');
  }
  const app = { MicrosoftAppId: signIn.appId, MicrosoftAppTenantId: signIn.tenantId, MicrosoftAppType: signIn.appType };
  if (!signIn.channel) {
    const configured = { ...app, ...(signIn.password ? { MicrosoftAppPassword: signIn.password } : {}) };

    return new StrictAuthentication(configured, new ConfigurationServiceClientCredentialFactory(configured));
  }

  return new StrictAuthentication({ ...app, ...publicCloud, ToBotFromChannelOpenIdMetadataUrl: signIn.channel.openIdMetadataUrl }, new ChannelCredentials(signIn.appId, signIn.channel.botToken));
}

/** With one address of the channel given, botbuilder takes none of the others from itself. */
const publicCloud = {
  ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
  ToChannelFromBotOAuthScope: 'https://api.botframework.com',
  ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
  ToBotFromEmulatorOpenIdMetadataUrl: 'https://login.microsoftonline.com/botframework.com/v2.0/.well-known/openid-configuration',
  OAuthUrl: 'https://api.botframework.com',
  ValidateAuthority: 'true',
};

/** A token that does not verify is the caller's fault (401), not ours: botbuilder answers 500 for some of them. */
class StrictAuthentication extends ConfigurationBotFrameworkAuthentication {
  override async authenticateRequest(activity: Activity, header: string): ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']> {
    try {
      return await super.authenticateRequest(activity, header);
    } catch (error) {
      if (error instanceof Error && tokenFaults.includes(error.name)) {
        return super.authenticateRequest(activity, NO_TOKEN);
      }
      throw error;
    }
  }
}

const tokenFaults = ['JsonWebTokenError', 'TokenExpiredError', 'NotBeforeError', 'SyntaxError'];

/** Refused by botbuilder with 401, as a token that does not verify should be. */
const NO_TOKEN = '';

/** What the bot shows the local chat service. */
class ChannelCredentials extends ConfigurationServiceClientCredentialFactory {
  constructor(
    appId: string,
    private readonly botToken: () => Promise<string>,
  ) {
    super({ MicrosoftAppId: appId, MicrosoftAppType: 'MultiTenant' });
  }

  override createCredentials(): ReturnType<ConfigurationServiceClientCredentialFactory['createCredentials']> {
    const { botToken } = this;

    return Promise.resolve({
      async signRequest(request) {
        request.headers.set('authorization', `Bearer ${await botToken()}`);

        return request;
      },
    });
  }
}

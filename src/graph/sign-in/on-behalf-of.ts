import { createHash } from 'node:crypto';
import type { ICachePlugin, TokenCacheContext } from '@azure/msal-node';
import { decodeJwt } from 'jose';
import type { TokenCache } from '../../ports/token-cache';
import { createClientApplication, graphScopes, SignInRefused, tokenOf, type SignInSettings } from './client-application';
import { createSealedText, type SealedText } from './sealed-text';

export interface OnBehalfOfSettings extends SignInSettings {
  readonly cache: TokenCache;
  /** What the kept tokens are sealed with; at least 32 characters. */
  readonly cacheSecret: string;
  readonly now: () => Date;
}

/** A person's token for our own API → that person's token for Graph. Throws `SignInRefused` where the organisation has not consented. */
export type OnBehalfOf = (userToken: string) => Promise<string>;

/**
 * On-behalf-of: what Graph is asked with a person's own rights. The token that came with the request is for our API alone and is never
 * sent to Graph. What the exchange gives is kept sealed, for that very token of that person, until it is over (platform: graph, 5), so that
 * a person who browses libraries costs one exchange, also over two instances.
 */
export function createOnBehalfOf(settings: OnBehalfOfSettings): OnBehalfOf {
  const sealedText = createSealedText(settings.cacheSecret, 'genomgang token cache');

  return async (userToken) => {
    const { tid, exp } = decodeJwt<{ readonly tid?: string }>(userToken);
    if (tid === undefined || exp === undefined) {
      throw new SignInRefused('the token names no tenant or no end');
    }
    const place = { tenantId: tid, key: createHash('sha256').update(userToken).digest('hex'), until: new Date(exp * 1_000) };
    const application = createClientApplication(settings, tid, cachePlugin(settings, place, sealedText));
    // msal looks in memory before it asks the plugin: without this every new application asks the sign-in service.
    await application.getTokenCache().getAllAccounts();

    return tokenOf(application.acquireTokenOnBehalfOf({ oboAssertion: userToken, scopes: graphScopes }));
  };
}

/** msal's cache of one person's one token, sealed. One that does not open (the secret was changed) is as good as none. */
function cachePlugin({ cache, now }: OnBehalfOfSettings, { tenantId, key, until }: { readonly tenantId: string; readonly key: string; readonly until: Date }, sealedText: SealedText): ICachePlugin {
  const place = `${tenantId}/${key}`;

  return {
    async beforeCacheAccess({ tokenCache }: TokenCacheContext) {
      const sealed = await cache.read(tenantId, key, now());
      const opened = sealed === null ? null : sealedText.open(sealed, place);
      if (opened !== null) {
        tokenCache.deserialize(opened);
      }
    },
    async afterCacheAccess({ cacheHasChanged, tokenCache }: TokenCacheContext) {
      if (cacheHasChanged) {
        await cache.write(tenantId, key, { sealed: sealedText.seal(tokenCache.serialize(), place), until }, now());
      }
    },
  };
}

import type { INetworkModule, NetworkRequestOptions } from '@azure/msal-node';

/** No answer came from the sign-in service: the net, or the time limit. */
class SignInUnreachable extends Error {
  constructor(cause: unknown) {
    super(`The sign-in service did not answer: ${String(cause)}`);
    this.name = 'SignInUnreachable';
  }
}

type Reply<T> = Awaited<ReturnType<INetworkModule['sendGetRequestAsync']>> & { readonly body: T };

/** msal's way out, held to one origin and a time limit; a secret is sent nowhere else and follows no redirect. `baseUrl`: where the calls really go, for tests. */
export function createSignInNetwork(settings: { readonly origin: string; readonly timeLimitMs: number; readonly baseUrl: string | null }): INetworkModule {
  async function send<T>(method: string, url: string, options: NetworkRequestOptions | undefined): Promise<Reply<T>> {
    if (new URL(url).origin !== settings.origin) {
      throw new SignInUnreachable(`${new URL(url).host} is not the sign-in service`);
    }

    try {
      const reply = await fetch(settings.baseUrl === null ? url : url.replace(settings.origin, settings.baseUrl), {
        method,
        redirect: 'error',
        signal: AbortSignal.timeout(settings.timeLimitMs),
        ...(options?.headers === undefined ? {} : { headers: options.headers }),
        ...(options?.body === undefined ? {} : { body: options.body }),
      });
      return { status: reply.status, headers: Object.fromEntries(reply.headers), body: (await reply.json()) as T };
    } catch (error) {
      throw new SignInUnreachable(error);
    }
  }

  return {
    sendGetRequestAsync: (url, options) => send('GET', url, options),
    sendPostRequestAsync: (url, options) => send('POST', url, options),
  };
}

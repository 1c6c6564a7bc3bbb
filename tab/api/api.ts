import type { ErrorView } from '../../src/contracts/error';
import { tabFrame } from '../../src/i18n/sv/tab-frame';
import { ApiError, NoContactError } from './api-error';
import type { Contact } from './contact';

export interface Api {
  read<T>(path: string): Promise<T>;
  /** The key makes a repeated sending of the same change count once. */
  change<T>(method: 'POST' | 'PUT' | 'PATCH', path: string, body?: object): Promise<T>;
  /** A live stream, opened with a fresh token. */
  stream(path: string, lastEventId: string, signal: AbortSignal): Promise<Response>;
}

interface Sending extends RequestInit {
  headers: Record<string, string>;
}

/** Calls the server as the signed-in person. A refused token is renewed once. */
export function createApi(fetchToken: () => Promise<string>, contact: Contact): Api {
  let token: Promise<string> | null = null;

  function freshToken(): Promise<string> {
    token = fetchToken();
    token.catch(() => (token = null));

    return token;
  }

  async function send(path: string, sending: Sending, bearer: string): Promise<Response> {
    try {
      const response = await fetch(`/api${path}`, { ...sending, headers: { ...sending.headers, Authorization: `Bearer ${bearer}` } });
      contact.found();

      return response;
    } catch (error) {
      if (sending.signal?.aborted) {
        throw error;
      }
      contact.lost();
      throw new NoContactError(tabFrame.noContact.title);
    }
  }

  async function answered(path: string, sending: Sending): Promise<Response> {
    const first = await send(path, sending, await (token ?? freshToken()));
    const response = first.status === 401 ? await send(path, sending, await freshToken()) : first;

    if (!response.ok) {
      throw await errorFrom(response);
    }

    return response;
  }

  return {
    read: async (path) => (await answered(path, { headers: { Accept: 'application/json' } })).json(),
    change: async (method, path, body = {}) => {
      const headers = { Accept: 'application/json', 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() };

      return (await answered(path, { method, headers, body: JSON.stringify(body) })).json();
    },
    stream: async (path, lastEventId, signal) => {
      await freshToken();

      return answered(path, { headers: { Accept: 'text/event-stream', 'Last-Event-ID': lastEventId }, signal, cache: 'no-store' });
    },
  };
}

async function errorFrom(response: Response): Promise<ApiError> {
  const unreadable = { error: { code: 'unreadable', message: tabFrame.unreadableAnswer, requestId: '' } };
  const view = (await response.json().catch(() => unreadable)) as ErrorView;

  return new ApiError(response.status, (view.error ?? unreadable.error) as ErrorView['error']);
}

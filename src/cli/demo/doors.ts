import { setTimeout as wait } from 'node:timers/promises';
import { demo as texts } from '../../i18n/sv/demo';

/** The same doors as people: the API with a person's token, and the meeting chat. */
export interface Doors {
  readonly url: string;
  call<T>(person: string, method: string, path: string, body?: unknown): Promise<T>;
  moveClock(now: string): Promise<void>;
  chatOf(reviewId: string): Promise<string>;
  say(conversation: string, person: string, text: string): Promise<void>;
  press(conversation: string, press: Press): Promise<InvokeResponse>;
  messages(conversation: string, person: string): Promise<readonly ChatMessage[]>;
  /** Looks until the thing is there; after ten seconds the demo ends with what it waited for. */
  until<T>(what: string, look: () => Promise<T | null | undefined>): Promise<T>;
  download(url: string): Promise<Uint8Array>;
}

export interface ChatMessage {
  readonly activityId: string;
  readonly from: string;
  readonly text: string;
  readonly card: unknown;
}

export interface Press {
  readonly person: string;
  readonly activityId: string;
  readonly verb: string;
  readonly data: unknown;
  readonly inputs?: unknown;
}

export interface InvokeResponse {
  readonly statusCode: number;
  readonly type: string;
  readonly value: unknown;
}

/** What differs from what the demo expects; its text is for the person who runs it. */
export class DemoDiffers extends Error {}

const PATIENCE_MILLISECONDS = 10_000;
const CALL_MILLISECONDS = 30_000;

export function openDoors(url: string): Doors {
  const tokens = new Map<string, Promise<string>>();

  function tokenOf(person: string): Promise<string> {
    const known = tokens.get(person) ?? ask<{ access_token: string }>(`${url}/local/token`, 'POST', { person }).then((answer) => answer.access_token);
    tokens.set(person, known);

    return known;
  }

  const doors: Doors = {
    url,
    call: async (person, method, path, body) => ask(`${url}${path}`, method, body, await tokenOf(person)),
    moveClock: async (now) => void (await ask(`${url}/local/clock`, 'POST', { now })),
    chatOf: (reviewId) =>
      doors.until(texts.chat, async () => {
        const chats = await ask<readonly { conversation: string; review: string | null }[]>(`${url}/local/chat`, 'GET');

        return chats.find((chat) => chat.review === reviewId)?.conversation;
      }),
    say: async (conversation, person, text) => void (await ask(`${url}/local/chat/${encodeURIComponent(conversation)}/messages`, 'POST', { person, text, mention: true })),
    press: (conversation, press) => ask(`${url}/local/chat/${encodeURIComponent(conversation)}/presses`, 'POST', press),
    messages: (conversation, person) => ask(`${url}/local/chat/${encodeURIComponent(conversation)}/messages?person=${encodeURIComponent(person)}`, 'GET'),
    until,
    download: async (from) => {
      const response = await fetch(new URL(from, url), { signal: AbortSignal.timeout(CALL_MILLISECONDS) });
      if (!response.ok) {
        throw new DemoDiffers(texts.differs(`GET ${from}`, '200', String(response.status)));
      }

      return new Uint8Array(await response.arrayBuffer());
    },
  };

  return doors;
}

async function ask<T>(url: string, method: string, body?: unknown, token?: string): Promise<T> {
  const response = await fetch(url, {
    method,
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...(token ? { authorization: `Bearer ${token}` } : {}) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(CALL_MILLISECONDS),
  });
  if (!response.ok) {
    throw new DemoDiffers(texts.differs(`${method} ${new URL(url).pathname}`, '2xx', `${response.status} ${await response.text()}`));
  }

  return (await response.json()) as T;
}

async function until<T>(what: string, look: () => Promise<T | null | undefined>): Promise<T> {
  const end = Date.now() + PATIENCE_MILLISECONDS;
  for (;;) {
    const found = await look();
    if (found !== null && found !== undefined) {
      return found;
    }
    if (Date.now() > end) {
      throw new DemoDiffers(texts.waitedFor(what));
    }
    await wait(100);
  }
}

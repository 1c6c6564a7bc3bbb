import { createParser } from 'eventsource-parser';

export interface StreamEvent {
  readonly id: string | undefined;
  readonly data: unknown;
}

/** An open stream, read as the tab reads it: each event and each comment can be awaited. */
export interface TestStream {
  readonly response: Response;
  nextEvent(): Promise<StreamEvent>;
  nextComment(): Promise<string>;
  /** Resolves when the server ends the stream. */
  readonly ended: Promise<void>;
  disconnect(): void;
}

export async function openStream(url: string, headers: Readonly<Record<string, string>>): Promise<TestStream> {
  const abort = new AbortController();
  const response = await fetch(url, { headers: { accept: 'text/event-stream', ...headers }, signal: abort.signal });
  const events = queue<StreamEvent>();
  const comments = queue<string>();
  const parser = createParser({ onEvent: ({ id, data }) => events.put({ id, data: JSON.parse(data) as unknown }), onComment: (comment) => comments.put(comment) });

  return { response, nextEvent: events.take, nextComment: comments.take, ended: read(response, (text) => parser.feed(text)), disconnect: () => abort.abort() };
}

async function read(response: Response, feed: (text: string) => void): Promise<void> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  try {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      feed(part.value);
    }
  } catch {
    return;
  }
}

function queue<T>(): { put(value: T): void; take(): Promise<T> } {
  const values: T[] = [];
  const takers: ((value: T) => void)[] = [];

  return {
    put(value) {
      const taker = takers.shift();
      if (taker) {
        taker(value);
        return;
      }
      values.push(value);
    },
    take() {
      const value = values.shift();

      return value === undefined ? new Promise((resolve) => takers.push(resolve)) : Promise.resolve(value);
    },
  };
}

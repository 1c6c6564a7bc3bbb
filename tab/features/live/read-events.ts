import { createParser } from 'eventsource-parser';
import type { ReviewChangedEvent } from '../../../src/contracts/events';

/** The server says something every 20 s; after this silence the stream counts as dead. */
const SILENCE_MILLISECONDS = 45_000;

export interface Reading {
  readonly ended: AbortController;
  /** Something came through: the way is open. */
  onAlive(): void;
  onChange(event: ReviewChangedEvent): Promise<void>;
}

/** Reads the stream to its end: the server ends it when the token expires. */
export async function readEvents(response: Response, { ended, onAlive, onChange }: Reading): Promise<void> {
  if (!response.body) {
    return;
  }
  const parser = createParser({ onEvent: (event) => void onChange(JSON.parse(event.data) as ReviewChangedEvent).catch(() => ended.abort()) });
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let silence = setTimeout(() => ended.abort(), SILENCE_MILLISECONDS);

  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      clearTimeout(silence);
      silence = setTimeout(() => ended.abort(), SILENCE_MILLISECONDS);
      onAlive();
      parser.feed(chunk.value);
    }
  } finally {
    clearTimeout(silence);
  }
}

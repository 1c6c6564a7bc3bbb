import type { ReviewChangedEvent } from '../../../src/contracts/events';
import type { Api } from '../../api/api';
import { pause } from './pause';
import { readEvents } from './read-events';

/** After so many failed streams the same cursor is polled. */
const STREAMS_BEFORE_POLL = 3;
/** So many polls, then a stream is tried again. */
const POLLS_BEFORE_STREAM = 20;
/** Between a stream that the server ended and the next; after a failure. */
const REST_MILLISECONDS = 300;
const PAUSE_MILLISECONDS = 2_000;

export interface Following {
  readonly api: Api;
  readonly reviewId: string;
  /** The newest version that this page shows. */
  version(): number;
  onChange(event: ReviewChangedEvent): Promise<void>;
  readonly signal: AbortSignal;
}

/** Follows one review until aborted: by a stream while streams work, else by polling. */
export async function followReview(following: Following): Promise<void> {
  let failures = 0;
  let polls = 0;

  while (!following.signal.aborted) {
    try {
      if (failures < STREAMS_BEFORE_POLL) {
        await stream(following, () => (failures = 0));
      } else {
        await poll(following);
        polls += 1;
      }
    } catch {
      failures += 1;
    }
    if (polls >= POLLS_BEFORE_STREAM) {
      polls = 0;
      failures = STREAMS_BEFORE_POLL - 1;
    }
    await pause(failures === 0 ? REST_MILLISECONDS : PAUSE_MILLISECONDS, following.signal);
  }
}

async function stream({ api, reviewId, version, onChange, signal }: Following, onAlive: () => void): Promise<void> {
  const ended = new AbortController();
  const stop = (): void => ended.abort();
  signal.addEventListener('abort', stop);

  try {
    const response = await api.stream(`/events?review=${encodeURIComponent(reviewId)}`, String(version()), ended.signal);
    await readEvents(response, { ended, onAlive, onChange });
  } finally {
    signal.removeEventListener('abort', stop);
    ended.abort();
  }
}

async function poll({ api, reviewId, version, onChange }: Following): Promise<void> {
  await onChange(await api.read<ReviewChangedEvent>(`/events?review=${encodeURIComponent(reviewId)}&since=${version()}`));
}

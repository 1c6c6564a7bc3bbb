import type { Response } from 'express';
import type { ReviewChangedEvent } from '../../contracts/events';
import type { LiveChanges } from '../../ports/live-changes';

export interface ReviewStream {
  readonly live: LiveChanges;
  readonly tenantId: string;
  readonly reviewId: string;
  /** The review's version now; throws where the person may not read it. */
  readVersion(): Promise<number>;
  /** When the caller's token ends: the stream ends with it. */
  readonly endsAt: Date;
  readonly heartbeatSeconds: number;
}

/** The longest that a timer can wait, in milliseconds. */
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * Sends the review's version now and after each change, as ids and versions only. Listens before it reads, so that no change
 * falls between; `Last-Event-ID` names the version that the caller has already seen. A slow reader gets the latest version, not all.
 */
export async function reviewStream(response: Response, stream: ReviewStream): Promise<void> {
  let sent = seenVersion(response);
  let latest = 0;
  let isOpen = false;

  function send(): void {
    if (isOpen && !response.writableNeedDrain && latest > sent) {
      sent = latest;
      response.write(eventText({ reviewId: stream.reviewId, version: sent }));
    }
  }

  const unsubscribe = stream.live.subscribe((change) => {
    if (change.tenantId === stream.tenantId && change.reviewId === stream.reviewId) {
      latest = Math.max(latest, change.version);
      send();
    }
  });
  response.once('close', unsubscribe);

  try {
    const version = await stream.readVersion();
    latest = Math.max(latest, version);
    sent = sent > latest ? -1 : sent;
  } catch (refusal) {
    response.off('close', unsubscribe);
    unsubscribe();
    throw refusal;
  }
  if (response.destroyed) {
    return;
  }

  openStream(response);
  isOpen = true;
  response.on('drain', send);
  send();
  endLater(response, stream);
}

function openStream(response: Response): void {
  response.set({ 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-cache, no-transform', 'X-Accel-Buffering': 'no' });
  response.flushHeaders();
  response.write(': genomgang\n\n');
}

function endLater(response: Response, { heartbeatSeconds, endsAt }: ReviewStream): void {
  const heartbeat = setInterval(() => response.write(':\n\n'), heartbeatSeconds * 1000);
  const end = setTimeout(() => response.end(), Math.min(Math.max(0, endsAt.getTime() - Date.now()), LONGEST_TIMER));

  response.once('close', () => {
    clearInterval(heartbeat);
    clearTimeout(end);
  });
}

function eventText(event: ReviewChangedEvent): string {
  return `id: ${event.version}\ndata: ${JSON.stringify(event)}\n\n`;
}

/** −1 where the caller has seen none. */
function seenVersion(response: Response): number {
  const id = response.req.get('last-event-id') ?? '';

  return /^\d{1,15}$/.test(id) ? Number(id) : -1;
}

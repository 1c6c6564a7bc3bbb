/** Larger answers are cut off: no template or draft comes near it. */
const MAX_REPLY_BYTES = 100 * 1024 * 1024;

/** No whole reply came: the net, a reset, or the time limit. */
class Unreachable extends Error {
  constructor(error: unknown) {
    const { name, message, cause } = error as { readonly name: string; readonly message: string; readonly cause?: unknown };
    super(`${name} ${message}${cause === undefined ? '' : ` (${String(cause)})`}`);
    this.name = 'Unreachable';
  }
}

class ReplyTooLarge extends Error {
  constructor() {
    super(`The reply is larger than ${MAX_REPLY_BYTES} bytes`);
    this.name = 'ReplyTooLarge';
  }
}

/** The reply with its last byte read, by no redirect, within the time limit. Throws `Unreachable` or `ReplyTooLarge`. */
export async function fetchWhole(url: string, request: RequestInit, timeLimitMs: number): Promise<{ readonly reply: Response; readonly bytes: Uint8Array<ArrayBuffer> }> {
  try {
    const reply = await fetch(url, { ...request, redirect: 'manual', signal: AbortSignal.timeout(timeLimitMs) });
    return { reply, bytes: await readWhole(reply) };
  } catch (error) {
    throw error instanceof ReplyTooLarge ? error : new Unreachable(error);
  }
}

async function readWhole(reply: Response): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;

  for await (const chunk of reply.body ?? []) {
    size += chunk.byteLength;
    if (size > MAX_REPLY_BYTES) {
      throw new ReplyTooLarge();
    }
    chunks.push(chunk);
  }

  return new Uint8Array(Buffer.concat(chunks));
}

import type { Request, RequestHandler, Response } from 'express';
import { setTimeout as wait } from 'node:timers/promises';
import type { FaultQueue, StandInFault } from './fault-queue';
import { queryOf } from './query-of';
import { refusalOf } from './fault-refusal';
import { GraphRefusal, type Reply } from './reply';
import type { Usage } from './usage';
import { sendRefusal, sendReply } from './send-reply';

export interface ExchangeParts {
  readonly faults: FaultQueue;
  readonly usage: Usage;
  /** The token's check and the work. */
  readonly answer: (request: Request) => Promise<Reply>;
}

/** One exchange: the fault to come, if any, then the work, then the reply. */
export function createExchangeHandler(parts: ExchangeParts): RequestHandler {
  return async (request, response) => {
    const fault = parts.faults.take(request.method, request.path);
    parts.usage.countCall({ method: request.method, path: request.path, query: queryOf(request) });

    try {
      if (await isCutOff(fault, request, response)) {
        return;
      }

      const first = await parts.answer(request);
      const reply = fault?.kind === 'duplicate' ? await parts.answer(request) : first;
      await deliver(reply, fault, response);
    } catch (error) {
      sendRefusal(error instanceof GraphRefusal ? error : new GraphRefusal(500, 'generalException', String(error)), request, response);
    }
  };
}

/** Faults that come before the work. True where the connection is gone. */
async function isCutOff(fault: StandInFault | null, request: Request, response: Response): Promise<boolean> {
  const refusal = refusalOf(fault, { path: request.path, query: queryOf(request) });
  if (refusal !== null) {
    throw refusal;
  }
  if (fault?.kind === 'slow') {
    await wait(fault.seconds * 1_000);
  }
  if (fault?.kind === 'reset' && fault.when === 'before') {
    response.socket?.destroy();
    return true;
  }
  return false;
}

/** Faults that come when the work is done. */
async function deliver(reply: Reply, fault: StandInFault | null, response: Response): Promise<void> {
  if (fault?.kind === 'late') {
    await wait(fault.seconds * 1_000);
  }
  if (fault?.kind === 'reset') {
    cutOffReply(reply, fault.when, response);
    return;
  }
  sendReply(reply, response);
}

function cutOffReply(reply: Reply, when: StandInFault['when'], response: Response): void {
  if (when === 'body') {
    const bytes = 'bytes' in reply ? Buffer.from(reply.bytes) : Buffer.from(JSON.stringify('json' in reply ? reply.json : {}));
    response.status(reply.status).set({ 'Content-Type': 'bytes' in reply ? reply.contentType : 'application/json', 'Content-Length': String(bytes.byteLength) });
    response.write(bytes.subarray(0, bytes.byteLength / 2), () => response.socket?.destroy());
    return;
  }
  response.socket?.destroy();
}

import { Worker } from 'node:worker_threads';
import { documents } from '../i18n/sv/documents';

export interface WorkerLimits {
  readonly timeLimitMilliseconds: number;
  readonly heapMegabytes: number;
}

/** A thread that is always ready and answers one request at a time. */
export interface WarmWorker<Request, Answer> {
  /** Rejects where the thread died of it or took too long; the next request gets a fresh thread. */
  ask(request: Request, transfer: readonly ArrayBuffer[]): Promise<Answer>;
  /** Ends the thread; requests under way are rejected. */
  close(): Promise<void>;
}

/** Starts the thread of a worker file. It does not keep the process alive while it rests. */
export function startWarmWorker<Request, Answer>(workerFile: string, limits: WorkerLimits): WarmWorker<Request, Answer> {
  let worker: Worker | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  let isClosed = false;
  const start = (): Worker => {
    const started = new Worker(workerFile, { resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes } });
    // Without a listener a thread that dies while it rests would take the process with it.
    started.on('error', () => undefined);
    started.on('exit', () => {
      worker = worker === started ? null : worker;
    });
    started.unref();

    return started;
  };
  const answerFromThread = async (request: Request, transfer: readonly ArrayBuffer[]): Promise<Answer> => {
    if (isClosed) {
      throw new Error(documents.writer.stopped);
    }
    worker ??= start();
    const asked = worker;
    try {
      return await exchange<Request, Answer>(asked, { request, transfer, limits });
    } catch (fault) {
      worker = null;
      await asked.terminate();
      throw fault;
    }
  };
  worker = start();

  return {
    ask(request, transfer) {
      const answer = queue.then(() => answerFromThread(request, transfer));
      queue = answer.catch(() => undefined);

      return answer;
    },
    async close() {
      isClosed = true;
      await worker?.terminate();
      await queue;
    },
  };
}

function exchange<Request, Answer>(
  worker: Worker,
  { request, transfer, limits }: { readonly request: Request; readonly transfer: readonly ArrayBuffer[]; readonly limits: WorkerLimits },
): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    const settle = (end: () => void) => {
      clearTimeout(timer);
      worker.off('message', onAnswer).off('error', onError).off('exit', onExit).unref();
      end();
    };
    const onAnswer = (answer: Answer) => settle(() => resolve(answer));
    const onError = (fault: NodeJS.ErrnoException) => settle(() => reject(fault.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new Error(documents.writer.outOfMemory) : fault));
    const onExit = () => settle(() => reject(new Error(documents.writer.stopped)));
    const timer = setTimeout(() => settle(() => reject(new Error(documents.writer.timedOut(limits.timeLimitMilliseconds / 1000)))), limits.timeLimitMilliseconds);
    worker.ref();
    worker.on('message', onAnswer).on('error', onError).on('exit', onExit).postMessage(request, [...transfer]);
  });
}

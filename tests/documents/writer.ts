import path from 'node:path';
import { createMinutesWriter, type DocumentsWriter } from '../../src/documents/minutes-writer';
import type { WorkerLimits } from '../../src/documents/warm-worker';

/** The worker that Jest's global setup built. */
export const workerFile = path.resolve('.build/workers/documents-worker.mjs');

/** One writer for a test file, closed after its tests. */
export function useWriter(limits?: WorkerLimits): { readonly writer: DocumentsWriter } {
  const used = { writer: createMinutesWriter(limits ? { workerFile, limits } : { workerFile }) };
  afterAll(() => used.writer.close());

  return used;
}

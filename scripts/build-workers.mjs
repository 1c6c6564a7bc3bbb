import { existsSync } from 'node:fs';
import { build } from 'esbuild';

/** The files that run in worker threads of their own. */
const workers = { 'pglite-worker': 'src/store/embedded/pglite-worker.ts', 'documents-worker': 'src/documents/documents-worker.ts' };

/** Bundles each worker to `<folder>/<name>.mjs`; packages stay outside. */
export async function buildWorkers(folder) {
  const entryPoints = Object.fromEntries(Object.entries(workers).filter(([, file]) => existsSync(file)));

  await build({ entryPoints, outdir: folder, outExtension: { '.js': '.mjs' }, bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external', logLevel: 'warning' });
}

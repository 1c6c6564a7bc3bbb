import { cp, mkdir } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { buildWorkers } from './build-workers.mjs';

/** Bundles the entries that exist to `<folder>/<name>.mjs`, with the workers and the routines beside them; imports that match `leftOut` are not followed. Returns esbuild's metafile. */
export async function buildServer(folder, entries, { leftOut = [] } = {}) {
  await mkdir(folder, { recursive: true });
  const [result] = await Promise.all([bundle(folder, present(entries), leftOut), buildWorkers(folder), copyRoutines(folder)]);

  return result.metafile;
}

function present(entries) {
  for (const file of Object.values(entries).filter((path) => !existsSync(path))) {
    console.warn(`${file} does not exist yet: left out of the build.`);
  }

  return Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(file)));
}

/** Split, so that a small command does not load what only the server needs. */
function bundle(folder, entryPoints, leftOut) {
  return build({
    entryPoints,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    external: leftOut,
    metafile: true,
    logLevel: 'warning',
  });
}

async function copyRoutines(folder) {
  if (existsSync('src/routines')) {
    await cp('src/routines', join(folder, 'routines'), { recursive: true, filter: (path) => !path.endsWith('.ts') });
  }
}

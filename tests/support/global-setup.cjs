const { resolve } = require('node:path');

/** Programs that tests run outside Jest: as a process of its own, or once before all tests. */
const programs = { 'store-process': 'tests/support/store-process.ts', 'store-seed': 'tests/support/store-seed.ts' };

/**
 * What runs from files instead of from Jest's transform is built once before the tests: worker threads, test programs, and the local mode
 * that journeys start. The empty database that test stores begin from is made here too.
 */
module.exports = async function globalSetup() {
  const { build } = await import('esbuild');
  const { buildWorkers } = await import('../../scripts/build-workers.mjs');
  const { ensureBuild } = await import('../../scripts/ensure-build.mjs');
  const folder = '.build/workers';

  await buildWorkers(folder);
  await build({ entryPoints: programs, outdir: folder, outExtension: { '.js': '.mjs' }, bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external', logLevel: 'warning' });
  const { seedFile } = await import(resolve(folder, 'store-seed.mjs'));
  await seedFile();
  await ensureBuild(['server', 'tab']);
};

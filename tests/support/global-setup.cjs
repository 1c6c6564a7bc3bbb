/** What runs from files instead of from Jest's transform is built once before the tests: worker threads, and the local mode that journeys start. */
module.exports = async function globalSetup() {
  const { buildWorkers } = await import('../../scripts/build-workers.mjs');
  const { ensureBuild } = await import('../../scripts/ensure-build.mjs');
  await buildWorkers('.build/workers');
  await ensureBuild(['server', 'tab']);
};

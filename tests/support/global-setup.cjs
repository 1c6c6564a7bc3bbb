/** Worker threads run from files, not from Jest's transform: they are built once before the tests. */
module.exports = async function globalSetup() {
  const { buildWorkers } = await import('../../scripts/build-workers.mjs');
  await buildWorkers('.build/workers');
};

import { ensureBuild } from './ensure-build.mjs';
import { runBuilt } from './run-built.mjs';

/** What each command needs built. Those that start the local mode need its pages too. */
const needs = { demo: ['server', 'tab'], bench: ['server', 'tab'], routine: ['server'], ledger: ['server'] };

const [name, ...args] = process.argv.slice(2);

if (name !== undefined && Object.hasOwn(needs, name)) {
  await ensureBuild(needs[name]);
  runBuilt('cli.mjs', [name, ...args]);
} else {
  console.error(`There is no command "${name ?? ''}". Choose one of ${Object.keys(needs).join(', ')}.`);
  process.exitCode = 1;
}

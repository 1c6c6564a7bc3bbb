import { spawnSync } from 'node:child_process';

/** Every quality gate, in this order. All run, also after one has failed. */
const steps = [
  { name: 'types', command: ['tsc', '-p', '.'] },
  { name: 'lint', command: ['oxlint', '--type-aware', '--deny-warnings'] },
  { name: 'walls', command: ['depcruise', '--config', '.dependency-cruiser.cjs', 'src', 'bot', 'tab'] },
  { name: 'dead exports', command: ['knip', '--no-progress'] },
  { name: 'texts', command: ['node', 'scripts/check/texts.mjs'] },
  { name: 'sizes', command: ['node', 'scripts/check/sizes.mjs'] },
];

const failed = steps.filter((step) => !passes(step)).map((step) => step.name);

console.log(failed.length === 0 ? `\nAll ${steps.length} gates hold.` : `\n${failed.length} of ${steps.length} gates fail: ${failed.join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;

function passes({ name, command: [program, ...args] }) {
  console.log(`\n── ${name}`);
  const startedAt = performance.now();
  const { status } = program === 'node' ? run(process.execPath, args) : run(process.execPath, [binary(program), ...args]);
  console.log(`${status === 0 ? '✔' : '✘'} ${name} (${((performance.now() - startedAt) / 1000).toFixed(1)} s)`);

  return status === 0;
}

function run(program, args) {
  return spawnSync(program, args, { stdio: 'inherit' });
}

function binary(name) {
  return `node_modules/.bin/${name}`;
}

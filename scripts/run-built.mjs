import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { join } from 'node:path';
import { buildFolder } from './ensure-build.mjs';

const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Runs a built program in this one's place: same terminal, `env/.env.local` under the own environment, signals and exit code passed on. */
export function runBuilt(file, args) {
  const child = spawn(process.execPath, [join(buildFolder, file), ...args], { stdio: 'inherit', env: { ...localSettings(), ...process.env } });

  for (const signal of passedOn) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1);
  });
}

function localSettings() {
  const file = 'env/.env.local';

  return existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
}

import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { isSystemError } from './system-error';

/** When the process began, as text that only it has; null where it is not running, `unknown` where the system does not say. */
export async function startOfProcess(pid: number): Promise<string | null> {
  if (!isRunning(pid)) {
    return null;
  }

  return (await startFromProc(pid)) ?? (await startFromPs(pid));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);

    return true;
  } catch (fault) {
    return isSystemError(fault, 'EPERM');
  }
}

/** Linux: ticks since the machine's start, with the start's own id. A killed process that nobody has collected does not run. */
async function startFromProc(pid: number): Promise<string | null> {
  try {
    const [boot, stat] = await Promise.all([readFile('/proc/sys/kernel/random/boot_id', 'utf8'), readFile(`/proc/${pid}/stat`, 'utf8')]);
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');

    return state === 'Z' || state === 'X' ? 'ended' : `${boot.trim()}:${fields[18] ?? ''}`;
  } catch {
    return null;
  }
}

async function startFromPs(pid: number): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)('ps', ['-o', 'lstart=', '-p', String(pid)]);

    return stdout.trim() || 'unknown';
  } catch {
    return 'unknown';
  }
}

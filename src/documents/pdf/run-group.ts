import { spawn } from 'node:child_process';
import { PdfFault } from '../../ports/pdf-maker';

/** Where its script finds the system's own small programs. */
const programFolders = '/usr/local/bin:/usr/bin:/bin';

/**
 * Runs a program in a group of its own: soffice is a script, and what it starts must end with it. It gets none of our environment, which
 * holds secrets, and writes what it must in `home`.
 */
export function runGroup(path: string, parameters: readonly string[], { home, limitMs }: { readonly home: string; readonly limitMs: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(path, parameters, { detached: true, stdio: 'ignore', cwd: home, env: { PATH: programFolders, HOME: home, TMPDIR: home, LANG: 'C.UTF-8' } });
    const limit = setTimeout(() => {
      endGroup(child.pid);
      reject(new PdfFault('slow', `LibreOffice was not ready within ${limitMs} ms`));
    }, limitMs);
    child.once('error', () => {
      clearTimeout(limit);
      reject(new PdfFault('no-program', 'LibreOffice could not be started'));
    });
    child.once('exit', () => {
      clearTimeout(limit);
      endGroup(child.pid);
      resolve();
    });
  });
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) {
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

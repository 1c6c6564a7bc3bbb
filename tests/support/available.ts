import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const postgresFolder = '/usr/lib/postgresql';

/** Chromium's path, from CHROMIUM_PATH or where Debian puts it; null where there is none. */
export function chromium(): string | null {
  return [process.env['CHROMIUM_PATH'], ...browsers].find((path) => path !== undefined && existsSync(path)) ?? null;
}

/** LibreOffice's soffice, from SOFFICE_PATH or where Debian puts it; null where there is none. */
export function soffice(): string | null {
  return [process.env['SOFFICE_PATH'], '/usr/bin/soffice'].find((path) => path !== undefined && existsSync(path)) ?? null;
}

/** The folder with Debian's PostgreSQL programs, newest version first; null where there is none. */
export function postgresBinaries(): string | null {
  const versions = existsSync(postgresFolder) ? readdirSync(postgresFolder).sort((a, b) => Number(b) - Number(a)) : [];

  return versions.map((version) => join(postgresFolder, version, 'bin')).find((path) => existsSync(join(path, 'initdb'))) ?? null;
}

/** Runs the tests where `part` is found. Elsewhere they are named as left out, which CI=true turns into a failure. */
export function describeWith(part: { readonly name: string; readonly path: string | null }, title: string, body: (path: string) => void): void {
  const { path } = part;

  describe(title, () => {
    if (path !== null) {
      body(path);
    } else if (process.env['CI'] === 'true') {
      test(`needs ${part.name}`, () => {
        throw new Error(`${part.name} is not installed: these tests were left out, and CI=true does not allow that.`);
      });
    } else {
      test.todo(`left out: ${part.name} is not installed`);
    }
  });
}

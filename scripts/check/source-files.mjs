import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every TypeScript file below the folders that exist, sorted. */
export function sourceFiles(folders) {
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, name)))
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .sort();
}

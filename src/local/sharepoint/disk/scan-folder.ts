import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface Found {
  readonly path: string;
  readonly kind: 'file' | 'folder';
  readonly size: number;
  readonly modifiedOnDisk: number;
}

/** Every file and folder below, parents first; not hidden ones and not Word's or LibreOffice's own lock files. */
export function scanFolder(folder: string, below = ''): readonly Found[] {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .filter((entry) => (entry.isFile() || entry.isDirectory()) && !/^(\.|~\$)|\.part$/.test(entry.name))
    .flatMap((entry) => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) {
        return [{ path, kind: 'folder' as const, size: 0, modifiedOnDisk: 0 }, ...scanFolder(folder, path)];
      }

      const { size, mtimeMs } = statSync(join(folder, path));
      return [{ path, kind: 'file' as const, size, modifiedOnDisk: mtimeMs }];
    });
}

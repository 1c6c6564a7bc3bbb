import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChangeLog } from './change-log';
import type { ColumnRecord } from './column-record';
import type { ItemRecord } from './item-record';

/** Hidden beside the library's files: ids, columns and versions, so that a restart keeps them. */
export const SIDECAR_FOLDER = '.genomgang';

export interface Sidecar extends ChangeLog {
  nextNumber: number;
  readonly items: ItemRecord[];
  /** Columns that were made through Graph. */
  readonly columns: ColumnRecord[];
  /** Whether files must be checked out to be changed, and which columns must be filled, by shown names. */
  rules: LibraryRules;
}

export interface LibraryRules {
  readonly requiresCheckOut: boolean;
  readonly requiredColumns: readonly string[];
}

export function readSidecar(folder: string): Sidecar {
  const file = join(folder, SIDECAR_FOLDER, 'library.json');
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Sidecar>) : {};
  return { nextNumber: 1, columns: [], rules: { requiresCheckOut: false, requiredColumns: [] }, epoch: randomUUID(), nextChange: 1, gone: [], ...known, items: (known.items ?? []).map((item) => ({ ...item, change: item.change ?? 0 })) };
}

export function writeSidecar(folder: string, sidecar: Sidecar): void {
  replaceFileAt(join(folder, SIDECAR_FOLDER, 'library.json'), JSON.stringify(sidecar, null, 1));
}

export function writeVersion(folder: string, name: { readonly itemId: string; readonly versionId: string }, bytes: Uint8Array): void {
  replaceFileAt(versionFile(folder, name.itemId, name.versionId), bytes);
}

export function readVersion(folder: string, itemId: string, versionId: string): Uint8Array {
  return readFileSync(versionFile(folder, itemId, versionId));
}

/** Written beside and moved in place, so that nobody reads half a file. */
export function replaceFileAt(file: string, content: string | Uint8Array): void {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(`${file}.part`, content);
  renameSync(`${file}.part`, file);
}

function versionFile(folder: string, itemId: string, versionId: string): string {
  return join(folder, SIDECAR_FOLDER, 'versions', itemId, versionId);
}

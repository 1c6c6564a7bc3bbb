import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Routine } from '../domain/routine/routine';
import { routineFaults } from '../i18n/sv/routine-faults';
import type { Routines } from '../ports/routines';
import { loadRoutine, type LoadedRoutine } from './load-routine';

interface LoadedFile {
  readonly name: string;
  readonly loaded: LoadedRoutine;
}

/**
 * The routines of every YAML file in the folders: the built-in ones first, then the organisation's own (`ROUTINES_DIR`).
 * Throws one error that lists every fault of every file; no routine is used while another is faulty.
 */
export async function loadRoutines(folders: readonly string[]): Promise<Routines> {
  const files = (await Promise.all(folders.map(loadFolder))).flat();
  const faults = [...files.flatMap(fileFaults), ...sameIds(files)];
  if (faults.length > 0) {
    throw new Error(faults.join('\n'));
  }

  return routinesOf(files.flatMap(({ loaded }) => (loaded.ok ? [loaded.routine] : [])));
}

async function loadFolder(folder: string): Promise<readonly LoadedFile[]> {
  const found = await readdir(folder).catch(() => {
    throw new Error(routineFaults.unreadableFolder(folder));
  });
  const names = found.filter((name) => /\.ya?ml$/.test(name)).toSorted();

  return Promise.all(names.map(async (name) => ({ name: join(basename(folder), name), loaded: loadRoutine(await readFile(join(folder, name), 'utf8')) })));
}

function fileFaults({ name, loaded }: LoadedFile): readonly string[] {
  return loaded.ok ? [] : [routineFaults.file(name), ...loaded.faults.map((fault) => `  ${routineFaults.line(fault)}`)];
}

function sameIds(files: readonly LoadedFile[]): readonly string[] {
  const ids = new Set(files.flatMap(({ loaded }) => (loaded.ok ? [loaded.routine.id] : [])));

  return [...ids].flatMap((id) => {
    const names = files.filter(({ loaded }) => loaded.ok && loaded.routine.id === id).map(({ name }) => name);

    return names.length > 1 ? [routineFaults.sameId(id, names)] : [];
  });
}

function routinesOf(routines: readonly Routine[]): Routines {
  return {
    get: (id) => {
      const found = routines.find((routine) => routine.id === id);
      if (!found) {
        throw new Error(`no routine with the id ${id} is loaded; there are ${routines.map((routine) => routine.id).join(', ')}`);
      }

      return found;
    },
    list: () => routines,
  };
}

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export const buildFolder = '.build/local';

const shared = ['package-lock.json', 'tsconfig.json', 'scripts'];

const parts = {
  server: {
    sources: [...shared, 'src', 'bot', 'bench'],
    async build() {
      const { buildServer } = await import('./build-server.mjs');
      await buildServer(buildFolder, { main: 'src/local/main.ts', cli: 'src/cli/main.ts' });
    },
  },
  tab: {
    sources: [...shared, 'tab', 'src/contracts', 'src/i18n', 'src/domain'],
    async build() {
      if (!existsSync('scripts/build-tab.mjs')) {
        console.warn('scripts/build-tab.mjs does not exist yet: the tab is left out of the build.');
        return;
      }
      const { buildTab } = await import('./build-tab.mjs');
      await buildTab(join(buildFolder, 'tab'), { room: true });
    },
  },
};

/** Builds the named parts of the local mode into `.build/local`, each only when its sources or the lockfile have changed. */
export async function ensureBuild(names) {
  await mkdir(buildFolder, { recursive: true });
  await Promise.all(names.map(ensurePart));
}

async function ensurePart(name) {
  const part = parts[name];
  const mark = join(buildFolder, `.${name}.hash`);
  const hash = hashOf(part.sources);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === hash) {
    return;
  }

  const startedAt = performance.now();
  await part.build();
  await writeFile(mark, hash);
  console.error(`Built ${name} in ${((performance.now() - startedAt) / 1000).toFixed(1)} s.`);
}

function hashOf(paths) {
  const hash = createHash('sha256');
  for (const file of paths.filter((path) => existsSync(path)).flatMap(filesIn)) {
    hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  }

  return hash.digest('hex');
}

function filesIn(path) {
  if (path.includes('.')) {
    return [path];
  }

  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../tab', import.meta.url));

/** Builds the tab to `folder`, to be served at `/tab/`; `room` takes the local meeting room with it, which production must not have. */
export async function buildTab(folder, { room = false } = {}) {
  const entries = ['index.html', ...(room ? ['room/index.html'] : [])].map((file) => join(root, file)).filter((file) => existsSync(file));

  await build({
    root,
    base: '/tab/',
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: resolve(folder),
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 900,
      rolldownOptions: { input: entries, onLog: quietly },
    },
  });
}

/** Fluent's "use client" lines mean nothing here; everything else is told. */
function quietly(level, log, tell) {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') {
    tell(level, log);
  }
}

if (argv[1] && resolve(argv[1]) === fileURLToPath(import.meta.url)) {
  await buildTab(argv[2] ?? '.build/tab', { room: argv.includes('--room') });
}

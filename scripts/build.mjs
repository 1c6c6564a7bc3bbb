import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { buildServer } from './build-server.mjs';

const folder = 'dist';

/** The bench measures the local mode, which production has not. */
const leftOut = ['../../bench/*'];

await rm(folder, { recursive: true, force: true });
const metafile = await buildServer(folder, { server: 'src/server.ts', cli: 'src/cli/main.ts' }, { leftOut });
refuseLocalCode(metafile);
if (existsSync('scripts/build-tab.mjs')) {
  const { buildTab } = await import('./build-tab.mjs');
  await buildTab(`${folder}/tab`, { room: false });
}
console.log(`Built ${folder}/: start it with node ${folder}/server.mjs and the settings of env/.env.production.example.`);

/** The stand-ins must never reach production: not one file of src/local may be in the bundle. */
function refuseLocalCode({ outputs }) {
  const local = Object.values(outputs)
    .flatMap((output) => Object.keys(output.inputs))
    .filter((input) => input.startsWith('src/local/'));
  if (local.length > 0) {
    throw new Error(`The production build has local code in it: ${[...new Set(local)].join(', ')}. Move what production needs out of src/local.`);
  }
}

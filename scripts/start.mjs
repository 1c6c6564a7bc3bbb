import { ensureBuild } from './ensure-build.mjs';
import { runBuilt } from './run-built.mjs';

await ensureBuild(['server', 'tab']);
runBuilt('main.mjs', process.argv.slice(2));

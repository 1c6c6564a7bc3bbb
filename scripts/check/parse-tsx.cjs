const swc = require('@swc/core');

const parseFileSync = swc.parseFileSync;

/** dependency-cruiser asks swc to parse every file as plain TypeScript; files with JSX need it said. */
swc.parseFileSync = (path, options) => parseFileSync(path, { ...options, tsx: path.endsWith('.tsx') });

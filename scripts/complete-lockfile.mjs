import { readFileSync, writeFileSync } from 'node:fs';

/**
 * `npm ci` refuses a lockfile that lacks other platforms' optional packages, and a registry mirror that does not carry them
 * leaves them out when the lockfile is written. Run this after `npm install`: it enters each missing one with its exact version and platform.
 */
const file = 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8'));
const systems = ['darwin', 'linux', 'win32', 'android', 'freebsd', 'openbsd', 'netbsd', 'sunos', 'aix', 'openharmony'];
const processors = { x64: 'x64', arm64: 'arm64', ia32: 'ia32', ppc64: 'ppc64', ppc64le: 'ppc64', s390x: 's390x', riscv64: 'riscv64', loong64: 'loong64', mips64el: 'mips64el', arm: 'arm' };
let added = 0;

for (const [parent, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const platform = platformOf(name);
    const known = lock.packages[`${parent}/node_modules/${name}`] ?? lock.packages[`node_modules/${name}`];
    if (known === undefined && platform !== null && /^\d/.test(version)) {
      lock.packages[`node_modules/${name}`] = { version, ...platform, ...(entry.dev ? { dev: true } : {}), optional: true };
      added += 1;
    }
  }
}

lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([left], [right]) => (left < right ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} packages of other platforms entered in ${file}.`);

/** The system and processor that a package's name tells, as npm writes them; null where it tells none. */
function platformOf(name) {
  const words = name.split('/').at(-1).split(/[-.]/);
  const system = systems.find((candidate) => words.includes(candidate));
  const processor = Object.keys(processors).find((candidate) => words.includes(candidate));
  if (system === undefined || processor === undefined) {
    return null;
  }
  const libc = words.some((word) => word.startsWith('musl')) ? { libc: ['musl'] } : words.some((word) => word.startsWith('gnu')) ? { libc: ['glibc'] } : {};

  return { cpu: [processors[processor]], ...libc, os: [system] };
}

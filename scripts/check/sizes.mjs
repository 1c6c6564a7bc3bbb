import { readFileSync } from 'node:fs';
import { sourceFiles } from './source-files.mjs';

/** Lines of a file: the middle one, the one that nine of ten stay under, and the longest of all (house style 12). */
const goals = { median: 50, ninetieth: 150, longest: 300 };

const sizes = sourceFiles(['src', 'bot', 'tab'])
  .map((path) => ({ path, lines: readFileSync(path, 'utf8').trimEnd().split('\n').length }))
  .sort((a, b) => a.lines - b.lines);
const found = { median: linesAt(0.5), ninetieth: linesAt(0.9), longest: linesAt(1) };

console.log(`${sizes.length} files: median ${found.median} lines, 90 % within ${found.ninetieth}, longest ${found.longest}.`);
for (const [name, goal] of Object.entries(goals).filter(([key, limit]) => found[key] > limit)) {
  console.error(`The ${name} is over ${goal} lines. Split by meaning the longest: ${longest().join(', ')}.`);
  process.exitCode = 1;
}

function linesAt(share) {
  return sizes[Math.max(0, Math.ceil(sizes.length * share) - 1)]?.lines ?? 0;
}

function longest() {
  return sizes.slice(-5).reverse().map((file) => `${file.path} (${file.lines})`);
}

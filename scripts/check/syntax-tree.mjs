import { readFileSync } from 'node:fs';
import { parseSync } from '@swc/core';

/** A file's text with its syntax tree. */
export function parsed(path) {
  const source = readFileSync(path, 'utf8');

  return { path, source, tree: parseSync(source, { syntax: 'typescript', tsx: path.endsWith('x') }) };
}

/** Every node below `node`, itself included. */
export function* nodesOf(node) {
  if (Array.isArray(node)) {
    for (const child of node) {
      yield* nodesOf(child);
    }
  } else if (node !== null && typeof node === 'object') {
    yield node;
    for (const child of Object.values(node)) {
      yield* nodesOf(child);
    }
  }
}

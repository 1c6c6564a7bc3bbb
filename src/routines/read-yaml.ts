import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Alias, type Document, type Node, type YAMLError } from 'yaml';
import { routineFaults } from '../i18n/sv/routine-faults';
import { pathText, type FilePath, type RoutineFault } from './fault';

/** A YAML text as data, with the way back from data to lines. */
export interface YamlReading {
  readonly data: unknown;
  readonly faults: readonly RoutineFault[];
  /** False where the text could not be read as a whole, so that nothing can be said of what it holds. */
  readonly isWhole: boolean;
  /** The line of a place; of something that is missing, the line of what it is missing in. */
  lineOf(path: FilePath): number;
  /** A scalar as it is written in the file: `02`, not 2. */
  writtenAt(path: FilePath): string | null;
}

export function readYaml(text: string): YamlReading {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line);
  const faults = [...document.errors, ...document.warnings].map((error) => syntaxFault(error, document, lineAt));
  const aliasFaults = faultyAliases(document, lineAt);

  return {
    data: aliasFaults.length === 0 ? document.toJS({ maxAliasCount: -1 }) : null,
    faults: [...faults, ...aliasFaults],
    isWhole: aliasFaults.length === 0 && document.errors.every((error) => error.code === 'DUPLICATE_KEY'),
    lineOf: (path) => lineAt(walk(document, path).offset),
    writtenAt: (path) => writtenAs(walk(document, path).node),
  };
}

function syntaxFault(error: YAMLError, document: Document, lineAt: (offset: number) => number): RoutineFault {
  const [offset] = error.pos;
  if (error.code !== 'DUPLICATE_KEY') {
    return { line: lineAt(offset), path: '', message: syntaxText(error) };
  }
  const path = pathOfKey(document.contents, offset) ?? [];

  return { line: lineAt(offset), path: pathText(path), message: routineFaults.duplicateKey(String(path.at(-1) ?? '')) };
}

function syntaxText(error: YAMLError): string {
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return routineFaults.tab();
    case 'MISSING_CHAR':
      return routineFaults.unclosed();
    case 'MULTIPLE_DOCS':
      return routineFaults.manyDocuments();
    default:
      return routineFaults.notYaml();
  }
}

/** More than this no routine needs; more could make a small file enormous. */
const aliasLimit = 50;

/** Aliases that keep the document from being made into data: without an anchor before them, or far too many. */
function faultyAliases(document: Document, lineAt: (offset: number) => number): readonly RoutineFault[] {
  const aliases: Alias[] = [];
  visit(document, {
    Alias: (_, alias) => {
      aliases.push(alias);
    },
  });
  const faulty = aliases.filter((alias, index) => index >= aliasLimit || !alias.resolve(document));

  return faulty.map((alias) => ({
    line: lineAt(alias.range?.[0] ?? 0),
    path: '',
    message: alias.resolve(document) ? routineFaults.tooManyAliases(aliasLimit) : routineFaults.unknownAlias(),
  }));
}

interface Found {
  readonly node: Node | null;
  readonly offset: number;
}

/** Goes down as far as the path leads; a key's place is the key's own, not its value's. Of two like keys the last one counts, as in the data. */
function walk(document: Document, path: FilePath): Found {
  let found: Found = { node: document.contents, offset: document.contents?.range?.[0] ?? 0 };
  for (const part of path) {
    const next = step(document, found.node, part);
    if (!next) {
      return found;
    }
    found = next;
  }

  return found;
}

function step(document: Document, from: Node | null, part: string | number): Found | null {
  const node = isAlias(from) ? (from.resolve(document) ?? null) : from;
  if (isMap<Node, Node | null>(node)) {
    const pair = node.items.findLast((candidate) => isScalar(candidate.key) && String(candidate.key.value) === String(part));

    return pair ? { node: pair.value ?? null, offset: pair.key.range?.[0] ?? 0 } : null;
  }
  const item = isSeq<Node>(node) ? node.items[Number(part)] : undefined;

  return item ? { node: item, offset: item.range?.[0] ?? 0 } : null;
}

function writtenAs(node: Node | null): string | null {
  return isScalar(node) && node.source !== undefined ? node.source : null;
}

function pathOfKey(node: unknown, offset: number): FilePath | null {
  if (isSeq<Node>(node)) {
    return firstPath(node.items.map((item, index) => [index, pathOfKey(item, offset)]));
  }
  if (!isMap<Node, Node | null>(node)) {
    return null;
  }
  const own = node.items.find((pair) => pair.key.range?.[0] === offset);

  return own ? [keyText(own.key)] : firstPath(node.items.map((pair) => [keyText(pair.key), pathOfKey(pair.value, offset)]));
}

function keyText(key: Node): string {
  return isScalar(key) ? String(key.value) : '';
}

function firstPath(candidates: readonly (readonly [string | number, FilePath | null])[]): FilePath | null {
  const [found] = candidates.flatMap(([part, rest]) => (rest ? [[part, ...rest]] : []));

  return found ?? null;
}

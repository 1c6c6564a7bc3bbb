import type { z } from 'zod';
import { routineFaults } from '../i18n/sv/routine-faults';
import { routineFormat, routineJsonSchema } from './format';
import { wordFaults, type WordFault } from './format/words';
import type { FilePath, PlacedFault } from './fault';
import { knownKeys } from './known-keys';
import { nearestName } from './nearest-name';
import { valueAt } from './value-at';

type Issue = z.core.$ZodIssue;

/** What the faults are told from: the data, and scalars as they are written in the file. */
export interface Written {
  readonly data: unknown;
  writtenAt(path: FilePath): string | null;
}

/** Everything in the data that the format does not allow. */
export function formatFaults(written: Written): readonly PlacedFault[] {
  const parsed = routineFormat.safeParse(written.data);

  return parsed.success ? [] : parsed.error.issues.flatMap((issue) => faultsOf(issue, [], written));
}

function faultsOf(issue: Issue, above: FilePath, written: Written): readonly PlacedFault[] {
  const at = [...above, ...issue.path.map((part) => (typeof part === 'number' ? part : String(part)))];
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKeys(issue.keys, at);
    case 'invalid_union':
      return likeliest(issue.errors).flatMap((inner) => faultsOf(inner, at, written));
    case 'invalid_key':
      return issue.issues.map(({ message }) => ({ at, message: wordText(message, String(at.at(-1))) ?? message }));
    default:
      return [{ at, message: messageOf(issue, at, written) }];
  }
}

function unknownKeys(keys: readonly string[], at: FilePath): readonly PlacedFault[] {
  const known = knownKeys(routineJsonSchema(), at);

  return keys.map((key) => ({ at: [...at, key], message: routineFaults.unknownKey(key, known, nearestName(key, known)) }));
}

/** Of a value's allowed shapes the one that it nearly has: right in kind, then with the fewest faults. */
function likeliest(shapes: readonly (readonly Issue[])[]): readonly Issue[] {
  const isOtherKind = (issues: readonly Issue[]): boolean => issues.some((issue) => issue.code === 'invalid_type' && issue.path.length === 0);
  const near = shapes.filter((issues) => !isOtherKind(issues));

  return (near.length > 0 ? near : shapes).toSorted((left, right) => left.length - right.length)[0] ?? [];
}

function messageOf(issue: Issue, at: FilePath, written: Written): string {
  const value = valueAt(written.data, at);
  const shown = written.writtenAt(at) ?? String(value);
  if (value === undefined || value === null) {
    return routineFaults.missing(String(at.at(-1) ?? ''));
  }
  switch (issue.code) {
    case 'invalid_type':
      return typeText(issue.expected, value, shown);
    case 'invalid_value':
      return oneOf(shown, issue.values.map(String));
    case 'too_small':
      return routineFaults.tooFew(Number(issue.minimum));
    case 'too_big':
      return routineFaults.tooMany(Number(issue.maximum));
    default:
      return wordText(issue.message, shown) ?? routineFaults.wrongType('');
  }
}

function typeText(expected: string, value: unknown, shown: string): string {
  if (expected === 'string' && typeof value !== 'object') {
    return routineFaults.quoteIt(shown);
  }
  const isQuotedNumber = ['number', 'int'].includes(expected) && typeof value === 'string' && /^\s*-?\d+(\.\d+)?\s*$/.test(value);

  return isQuotedNumber ? routineFaults.unquoteIt(value.trim()) : routineFaults.wrongType(expected);
}

function oneOf(value: string, allowed: readonly string[]): string {
  return routineFaults.oneOf(value, allowed, nearestName(value, allowed));
}

function wordText(name: string, value: string): string | null {
  return isWordFault(name) ? routineFaults.word[name](value) : null;
}

function isWordFault(name: string): name is WordFault {
  return wordFaults.some((known) => known === name);
}

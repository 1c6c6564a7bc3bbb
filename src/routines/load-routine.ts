import type { Routine } from '../domain/routine/routine';
import { routineFaults } from '../i18n/sv/routine-faults';
import { pathText, type PlacedFault, type RoutineFault } from './fault';
import { routineFormat } from './format';
import { formatFaults } from './format-faults';
import { readYaml, type YamlReading } from './read-yaml';
import { referenceFaults } from './reference-faults';
import { resolveRoutine } from './resolve/resolve-routine';
import { routineWarnings } from './routine-warnings';
import { senseFaults } from './sense-faults';

/** A routine that is loaded whole, or every fault of its file; never something between. */
export type LoadedRoutine =
  | { readonly ok: true; readonly routine: Routine; readonly warnings: readonly RoutineFault[] }
  | { readonly ok: false; readonly faults: readonly RoutineFault[] };

/** Reads a routine file's text: syntax, format, names that lead nowhere and contradictions are all told at once, by line. */
export function loadRoutine(text: string): LoadedRoutine {
  const reading = readYaml(text);
  if (reading.isWhole && reading.data === null) {
    return { ok: false, faults: [{ line: 1, path: '', message: routineFaults.empty() }] };
  }
  const found = reading.isWhole ? [...formatFaults(reading), ...referenceFaults(reading.data), ...senseFaults(reading.data)] : [];
  const faults = inOrder([...reading.faults, ...located(found, reading)]);
  if (faults.length > 0) {
    return { ok: false, faults };
  }
  const document = routineFormat.parse(reading.data);
  const routine = resolveRoutine(document);

  return { ok: true, routine, warnings: inOrder(located(routineWarnings(document, routine), reading)) };
}

function located(faults: readonly PlacedFault[], reading: YamlReading): readonly RoutineFault[] {
  return faults.map(({ at, message }) => ({ line: reading.lineOf(at), path: pathText(at), message }));
}

function inOrder(faults: readonly RoutineFault[]): readonly RoutineFault[] {
  const lines = new Map(faults.map((fault) => [routineFaults.line(fault), fault]));

  return [...lines.values()].toSorted((left, right) => left.line - right.line);
}

import { parseArgs } from 'node:util';
import { agendaOf, meetingsOf } from '../domain/agenda/agenda-of';
import type { AgendaLine } from '../domain/agenda/agenda-item';
import { isLocalDate } from '../domain/calendar/local-date';
import type { GuidingQuestion, Routine } from '../domain/routine/routine';
import { routineFaults } from '../i18n/sv/routine-faults';
import { loadRoutine, type LoadedRoutine } from '../routines/load-routine';

/** Where the command writes and reads; lines are given without their end. */
export interface RoutineCommandIo {
  out(text: string): void;
  err(text: string): void;
  readFile(path: string): Promise<string>;
}

type Options = NonNullable<ReturnType<typeof readArguments>>;

/** `check FILE` and `agenda FILE --level L --meeting-type T --date D [--json]`; resolves to the exit code. */
export async function runRoutineCommand(args: readonly string[], io: RoutineCommandIo): Promise<number> {
  const options = readArguments(args);
  if (!options) {
    io.err(routineFaults.usage());

    return 1;
  }
  const loaded = await loadFile(options.file, io);
  if (!loaded) {
    return 1;
  }
  if (options.command === 'agenda') {
    return printAgenda(loaded.routine, options, io);
  }
  io.out(routineFaults.noFault(options.file, loaded.warnings.length));

  return 0;
}

const commands = ['check', 'agenda'] as const;

function readArguments(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { level: { type: 'string' }, 'meeting-type': { type: 'string' }, date: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    const [name, file, ...rest] = positionals;
    const command = commands.find((known) => known === name);
    const isComplete = command === 'check' || [values.level, values['meeting-type'], values.date].every((value) => value !== undefined);
    if (!command || !file || rest.length > 0 || !isComplete) {
      return null;
    }

    return { command, file, level: values.level ?? '', meetingType: values['meeting-type'] ?? '', date: values.date ?? '', json: values.json };
  } catch {
    return null;
  }
}

async function loadFile(file: string, io: RoutineCommandIo): Promise<Extract<LoadedRoutine, { ok: true }> | null> {
  const text = await io.readFile(file).catch(() => null);
  if (text === null) {
    io.err(routineFaults.unreadable(file));

    return null;
  }
  const loaded = loadRoutine(text);
  for (const remark of loaded.ok ? loaded.warnings : loaded.faults) {
    io.err(routineFaults.line(remark));
  }

  return loaded.ok ? loaded : null;
}

function printAgenda(routine: Routine, { level, meetingType, date, json }: Options, io: RoutineCommandIo): number {
  if (!isLocalDate(date)) {
    io.err(routineFaults.notADate(date));

    return 1;
  }
  const agenda = agendaOf(routine, { level, meetingType, date });
  if (!agenda.ok) {
    io.err(routineFaults.noSuchMeeting(level, meetingType, meetingsOf(routine).map((pair) => `${pair.level}/${pair.meetingType}`)));

    return 1;
  }
  io.out(json ? JSON.stringify(agenda.value, null, 2) : readable(agenda.value));

  return 0;
}

function readable(agenda: readonly AgendaLine[]): string {
  return agenda.length === 0 ? routineFaults.freeAgenda() : agenda.flatMap(lineText).join('\n');
}

function lineText(line: AgendaLine): readonly string[] {
  const mark = line.optional ? ` [${routineFaults.optional()}]` : '';

  return [
    `${line.number}. ${line.title} (${line.id}, ${line.kind})${mark}`,
    ...(line.note === null ? [] : [`   ${line.note}`]),
    ...line.questions.flatMap((question) => questionText(question, '   ')),
  ];
}

function questionText(question: GuidingQuestion, indent: string): readonly string[] {
  return [`${indent}${question.id} ${question.text}`, ...question.questions.flatMap((sub) => questionText(sub, `${indent}  `))];
}

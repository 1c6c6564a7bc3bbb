import { readFileSync } from 'node:fs';
import { agendaOf } from '../../src/domain/agenda/agenda-of';
import type { AgendaLine } from '../../src/domain/agenda/agenda-item';
import type { GuidingQuestion, Routine } from '../../src/domain/routine/routine';
import { loadRoutine } from '../../src/routines/load-routine';

/** A built-in routine as the product loads it. */
export function builtIn(id: 'region-uppsala' | 'kth'): Routine {
  const loaded = loadRoutine(readFileSync(`src/routines/${id}.yaml`, 'utf8'));
  if (!loaded.ok) {
    throw new Error(loaded.faults.map((fault) => `${fault.line} ${fault.path}: ${fault.message}`).join('\n'));
  }

  return loaded.routine;
}

export function agenda(routine: Routine, level: string, meetingType: string, date: string): readonly AgendaLine[] {
  const found = agendaOf(routine, { level, meetingType, date });
  if (!found.ok) {
    throw new Error(found.refusal.code);
  }

  return found.value;
}

/** An item's questions as `[id, text]`, sub-questions after theirs. */
export function questionsOf(routine: Routine, item: string): readonly (readonly [string, string])[] {
  const flat = (question: GuidingQuestion): readonly (readonly [string, string])[] => [[question.id, question.text], ...question.questions.flatMap(flat)];

  return routine.items[item]?.questions.flatMap(flat) ?? [];
}

import type { LocalDate } from '../calendar/local-date';
import { yearOf } from '../calendar/local-date';
import { accepted, refused, type Result } from '../result';
import type { AgendaEntry, GuidingQuestion, Routine, RoutineItem } from '../routine/routine';
import type { AgendaItem, AgendaLine } from './agenda-item';
import { blankItem, type RoutinePart } from './blank-item';
import { reckonYears } from './reckon-years';

/** Which meeting an agenda is asked for. `itemYears`: the unit's own years of a once-per-term item, before the routine's (U-71). */
export interface AgendaRequest {
  readonly level: string;
  readonly meetingType: string;
  readonly date: LocalDate;
  readonly itemYears?: Readonly<Record<string, readonly number[]>> | undefined;
}

/**
 * The routine's numbered agenda for a level, a meeting type and a date. A pair that the routine does not have is refused
 * as `unknown-meeting-type`; a meeting type with a free agenda (U-19) gives none.
 */
export function agendaOf(routine: Routine, request: AgendaRequest): Result<readonly AgendaLine[]> {
  const items = itemsOf(routine, request);

  return items.ok ? accepted(items.value.map((item, index) => agendaLine(item, index + 1))) : items;
}

/** The same agenda as the items that a review is prepared with: not yet numbered, nothing written in them. */
export function agendaItemsOf(routine: Routine, request: AgendaRequest & { readonly subjectAreas: readonly string[] }): Result<readonly AgendaItem[]> {
  const items = itemsOf(routine, request);

  return items.ok ? accepted(items.value.map((item) => ({ ...blankItem, ...item, subjectAreas: request.subjectAreas, plannedMinutes: routine.items[item.id]?.minutes ?? null }))) : items;
}

/** The pairs of level and meeting type that the routine has, in its order. */
export function meetingsOf(routine: Routine): readonly { readonly level: string; readonly meetingType: string }[] {
  return Object.values(routine.meetingTypes).flatMap((type) => Object.keys(type.levels).map((level) => ({ level, meetingType: type.id })));
}

function agendaLine({ id, title, kind, optional, note, questions, clauses }: RoutinePart, number: number): AgendaLine {
  return { number, id, title, kind, optional, note, questions, clauses };
}

function itemsOf(routine: Routine, request: AgendaRequest): Result<readonly RoutinePart[]> {
  const level = own(routine.levels, request.level);
  const meeting = own(own(routine.meetingTypes, request.meetingType)?.levels ?? {}, request.level);
  if (!level || !meeting) {
    const pairs = meetingsOf(routine).filter((pair) => !level || pair.level === request.level);
    const known = pairs.map((pair) => (level ? pair.meetingType : `${pair.level}/${pair.meetingType}`));

    return refused('unknown-meeting-type', { meetingType: request.meetingType, known });
  }

  return accepted(
    meeting.agenda
      .filter((entry) => standsIn(entry, request))
      .map((entry) => routinePart({ routine, entry, item: itemWith(routine, entry.item), date: request.date, presenter: level.duties.presenter })),
  );
}

function standsIn(entry: AgendaEntry, request: AgendaRequest): boolean {
  return entry.years === null || (own(request.itemYears ?? {}, entry.item) ?? entry.years).includes(yearOf(request.date));
}

function itemWith(routine: Routine, id: string): RoutineItem {
  const item = own(routine.items, id);
  if (!item) {
    throw new Error(`routine ${routine.id} has an agenda with the item ${id}, which it does not describe`);
  }

  return item;
}

interface Placed {
  readonly routine: Routine;
  readonly entry: AgendaEntry;
  readonly item: RoutineItem;
  readonly date: LocalDate;
  readonly presenter: string;
}

function routinePart({ routine, entry, item, date, presenter }: Placed): RoutinePart {
  const reckon = (text: string): string => reckonYears(text, date, routine.goalPeriods);
  const note = [item.note, entry.note].filter((part) => part !== null).join('. ');

  return {
    id: item.id,
    title: reckon(item.title),
    note: note === '' ? null : reckon(note),
    kind: item.kind,
    optional: entry.optional,
    clauses: item.clauses,
    questions: item.questions.map((question) => reckonQuestion(question, reckon)),
    shows: item.shows,
    sources: item.sources,
    references: item.references,
    presenter: item.presenter ?? presenter,
  };
}

function reckonQuestion(question: GuidingQuestion, reckon: (text: string) => string): GuidingQuestion {
  return { id: question.id, text: reckon(question.text), questions: question.questions.map((sub) => reckonQuestion(sub, reckon)) };
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

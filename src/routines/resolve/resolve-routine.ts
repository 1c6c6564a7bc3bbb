import type { AnnualCycleEntry, Level, Routine, RoutineRole } from '../../domain/routine/routine';
import type { RoutineDocument } from '../format';
import { resolveItem } from './resolve-item';
import { resolveMeetingType } from './resolve-meeting-type';
import { resolveTemplate } from './resolve-template';

/** What a checked routine file means: every default filled in, every name looked up. */
export function resolveRoutine(document: RoutineDocument): Routine {
  return {
    id: document.id,
    name: document.name,
    organisation: document.organisation,
    edition: document.edition,
    changeLog: document.changeLog,
    levels: mapped(document.levels, resolveLevel),
    roles: mapped(document.roles, resolveRole),
    subjectAreas: document.subjectAreas,
    meetingTypes: mapped(document.meetingTypes, resolveMeetingType),
    items: mapped(document.items, (id, item) => resolveItem(id, item, document)),
    judgement: Object.entries(document.judgement).map(([id, text]) => ({ id, text })),
    answers: document.answers,
    catalogue: document.catalogue,
    paragraphs: document.paragraphs === 'löpande' ? 'running' : 'item',
    templates: document.templates.flatMap(resolveTemplate),
    registry: document.registry ? { system: document.registry.system, collectiveCase: 'per-year', level: document.registry.level ?? null } : null,
    annualCycle: document.annualCycle.map(resolveCycleEntry),
    abbreviations: document.abbreviations,
    background: {
      purpose: document.purpose ?? null,
      scope: document.scope,
      definitions: document.definitions,
      systems: document.systems,
      documents: document.documents,
      exempt: document.exempt,
      improvementCycle: document.improvementCycle,
      findingTypes: document.findingTypes,
      notes: document.notes,
    },
    record: {
      adjusterCount: document.record.adjusters,
      commentRound: document.record.commentRound,
      conclusions: document.record.conclusions === 'varje punkt' ? 'every-item' : 'as-needed',
      printAnswers: document.record.printAnswers,
      decisionList: document.record.decisionList === 'först' ? 'first' : 'last',
      appendices: document.record.appendices,
      recipients: document.record.recipients,
      documentation: document.record.documentation,
      retention: document.record.retention,
    },
    actions: document.actions,
    goalPeriods: document.goalPeriods ?? null,
    anchorings: document.anchorings.map((anchoring) => ({ ...anchoring, document: document.documents[anchoring.document] ?? anchoring.document })),
  };
}

function resolveLevel(id: string, level: RoutineDocument['levels'][string]): Level {
  const subject = level.phrase.replace(/ beslutar$/, '');

  return {
    id,
    name: level.name,
    above: level.above ?? null,
    duties: { ...level.duties, secretary: level.duties.secretary ?? null, registrar: level.duties.registrar ?? null },
    phrase: { subject, byGroup: subject === 'Ledningsgruppen' },
  };
}

function resolveRole(id: string, role: RoutineDocument['roles'][string]): RoutineRole {
  return { id, name: role.name, levels: role.levels, responsibility: role.responsibility ?? null };
}

type CycleEntry = RoutineDocument['annualCycle'][number];

/** `months: [2, 3]` or `days: [04-19, 04-22]`; one alone is both first and last. */
function resolveCycleEntry(entry: CycleEntry): AnnualCycleEntry {
  const places =
    'days' in entry
      ? entry.days.map((day) => ({ month: Number(day.slice(0, 2)), day: Number(day.slice(3)) }))
      : entry.months.map((month) => ({ month, day: null }));
  const [from = { month: 1, day: null }, to = from] = places;

  return { text: entry.text, from, to };
}

function mapped<From, To>(section: Readonly<Record<string, From>>, resolve: (id: string, value: From) => To): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(section).map(([id, value]) => [id, resolve(id, value)]));
}

import type { AgendaEntry, Force, MeetingType, MeetingTypeAtLevel, MeetingWindow, Sending } from '../../domain/routine/routine';
import type { RoutineDocument } from '../format';

type Authored = RoutineDocument['meetingTypes'][string];
type AuthoredAtLevel = Authored['levels'][string];
type AuthoredSending = NonNullable<Authored['send'][keyof Authored['send']]> & { readonly daysAfter?: number | undefined };

/** A meeting type with the agenda, window and attendance of each level that holds it. */
export function resolveMeetingType(id: string, type: Authored): MeetingType {
  return {
    id,
    name: type.name,
    minutesLabel: type.label,
    otherLabels: type.otherLabels,
    purpose: type.purpose ?? null,
    levels: Object.fromEntries(Object.entries(type.levels).map(([level, meeting]) => [level, resolveAtLevel(meeting, type)])),
    sendings: [...sending('summons', type.send.kallelse), ...sending('briefing-material', type.send.underlag), ...sending('minutes', type.send.protokoll)],
  };
}

const anyTime: MeetingWindow = { months: [], force: 'should', latest: false, alternativeMonths: [] };

/** A level's own agenda goes before the type's; a free agenda has no items of the routine (U-19). */
function resolveAtLevel(meeting: AuthoredAtLevel, type: Authored): MeetingTypeAtLevel {
  return {
    window: meeting.window ? { ...meeting.window, force: resolveForce(meeting.window.force) } : anyTime,
    attend: meeting.attend ?? { must: [], should: [] },
    agenda: meeting.freeAgenda ? [] : (meeting.agenda ?? type.agenda ?? []).map(resolveEntry),
    freeAgenda: meeting.freeAgenda,
    timesPerYear: meeting.timesPerYear ?? null,
    rolling: meeting.rolling,
  };
}

function resolveEntry(entry: NonNullable<Authored['agenda']>[number]): AgendaEntry {
  return typeof entry === 'string'
    ? { item: entry, optional: false, years: null, note: null }
    : { item: entry.item, optional: entry.optional, years: entry.years ?? null, note: entry.note ?? null };
}

function sending(what: Sending['what'], authored: AuthoredSending | undefined): readonly Sending[] {
  return authored
    ? [
        {
          what,
          daysBefore: authored.daysBefore ?? null,
          daysAfter: authored.daysAfter,
          latest: authored.latest ?? null,
          force: resolveForce(authored.force),
          to: authored.to ?? null,
          note: authored.note ?? null,
          levels: authored.levels ?? null,
        },
      ]
    : [];
}

function resolveForce(force: 'ska' | 'bör'): Force {
  return force === 'ska' ? 'shall' : 'should';
}

import type { Routine } from '../domain/routine/routine';
import { routineFaults } from '../i18n/sv/routine-faults';
import type { RoutineDocument } from './format';
import type { PlacedFault } from './fault';

/** What a process owner should look at, though the routine can be used as it is. */
export function routineWarnings(document: RoutineDocument, routine: Routine): readonly PlacedFault[] {
  return [...itemsWithoutMeeting(routine), ...levelsWithoutMeeting(routine), ...otherKindsOfFile(document)];
}

/** U-76: an item that stands on no agenda is never treated. */
function itemsWithoutMeeting(routine: Routine): readonly PlacedFault[] {
  const meetings = Object.values(routine.meetingTypes).flatMap((type) => Object.values(type.levels));
  const placed = new Set(meetings.flatMap((meeting) => meeting.agenda.map((entry) => entry.item)));

  return Object.keys(routine.items)
    .filter((item) => !placed.has(item))
    .map((item) => ({ at: ['items', item], message: routineFaults.itemWithoutMeeting(item) }));
}

function levelsWithoutMeeting(routine: Routine): readonly PlacedFault[] {
  const held = new Set(Object.values(routine.meetingTypes).flatMap((type) => Object.keys(type.levels)));

  return Object.keys(routine.levels)
    .filter((level) => !held.has(level))
    .map((level) => ({ at: ['levels', level], message: routineFaults.levelWithoutMeeting(level) }));
}

const fileLetters = [
  ['kallelse', '/:w:/'],
  ['protokoll', '/:w:/'],
  ['protokollsutdrag', '/:w:/'],
  ['egenkontrollrapport', '/:w:/'],
  ['täckningsblad', '/:w:/'],
  ['presentation', '/:p:/'],
] as const;

/** A sharing link says what it leads to: `:w:` is Word, `:p:` is PowerPoint. */
function otherKindsOfFile(document: RoutineDocument): readonly PlacedFault[] {
  return document.templates.flatMap(({ link, use }, index) =>
    fileLetters
      .filter(([kind, letters]) => link !== undefined && use[kind] !== undefined && !link.includes(letters))
      .map(([kind]) => ({ at: ['templates', index, 'link'], message: routineFaults.otherKindOfFile(kind) })),
  );
}

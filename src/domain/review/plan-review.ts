import type { LocalDate, LocalTime } from '../calendar/local-date';
import { accepted, refused, type Result } from '../result';
import type { Routine } from '../routine/routine';
import type { Unit } from '../unit/unit';
import { blankMeeting, type Review } from './review';

/** What planning needs to be told; the agenda comes when the review is prepared. */
export interface PlanRequest {
  readonly id: string;
  readonly unit: Unit;
  readonly routine: Routine;
  readonly meetingType: string;
  readonly date: LocalDate | null;
  readonly startTime: LocalTime | null;
  readonly place: string;
  readonly subjectAreas: readonly string[];
  /** The year that the title names. */
  readonly year: number;
}

/** A planned review. Without subject areas it is about the routine's first one (U-26: one or several). */
export function planReview(request: PlanRequest): Result<Review> {
  const { unit, routine } = request;
  const meetingType = routine.meetingTypes[request.meetingType];
  if (!meetingType?.levels[unit.level]) {
    const known = Object.values(routine.meetingTypes).filter((type) => type.levels[unit.level]);

    return refused('unknown-meeting-type', { meetingType: request.meetingType, known: known.map((type) => type.id) });
  }
  const areas = request.subjectAreas.filter((area) => area in routine.subjectAreas);

  return accepted({
    id: request.id,
    unitId: unit.id,
    routineId: routine.id,
    level: unit.level,
    meetingType: meetingType.id,
    subjectAreas: areas.length > 0 ? areas : Object.keys(routine.subjectAreas).slice(0, 1),
    title: `${meetingType.name} ${request.year}`,
    state: 'planned',
    date: request.date,
    startTime: request.startTime,
    place: request.place,
    pinned: null,
    summons: null,
    briefing: null,
    items: [],
    openItemId: null,
    attendance: [],
    attendanceConfirmed: false,
    chairId: null,
    startedAt: null,
    closedAt: null,
    remarks: [],
    ...blankMeeting,
    nextMeeting: '',
    version: 1,
  });
}

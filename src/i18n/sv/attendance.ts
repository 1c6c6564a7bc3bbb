import { localTimeOf } from '../../domain/calendar/local-date';
import type { TimeInMeeting } from '../../domain/review/time-in-meeting';
import { clock } from '../format';

/**
 * What the minutes say of a person's time in the meeting: at which §§ they were there ("§ 1–3, 5"), when they were out, for whom they
 * stood in; '' for somebody who was there all the time as themselves.
 */
export function presenceText({ actingFor, note, paragraphs, numbers, absences }: TimeInMeeting): string {
  const parts = [
    actingFor === '' ? '' : `tjänstgör för ${actingFor}`,
    paragraphs ? `§ ${numberRuns(paragraphs)}` : '',
    numbers ? `punkt ${numberRuns(numbers)}` : '',
    ...absences.map(({ from, to }) => `borta ${time(from)}–${time(to)}`),
    note,
  ];

  return parts.filter((part) => part !== '').join(', ');
}

/** "1–3, 5": numbers in order, runs drawn together. */
function numberRuns(numbers: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const number of numbers.toSorted((left, right) => left - right)) {
    const last = runs.at(-1);
    if (last && number === last.to + 1) {
      last.to = number;
    } else {
      runs.push({ from: number, to: number });
    }
  }

  return runs.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}

function time(at: string): string {
  return clock(localTimeOf(new Date(at)));
}

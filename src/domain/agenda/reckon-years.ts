import { yearOf, type LocalDate } from '../calendar/local-date';
import type { GoalPeriods } from '../routine/routine-terms';

const token = /\{(year|period|periodEnd)([+-]\d+)?\}/g;

/**
 * A routine's text with its years filled in from the meeting's date (P-6…P-14): `{year}`, `{year+1}`; `{period+1}` is the goal
 * period that the year after lies in ("2021-2025"), `{periodEnd}` its last year. Without goal periods a period's token stands as it is.
 */
export function reckonYears(text: string, date: LocalDate, periods: GoalPeriods | null): string {
  return text.replace(token, (written, name: string, offset: string | undefined) => {
    const year = yearOf(date) + Number(offset ?? 0);
    if (name === 'year') {
      return String(year);
    }
    if (!periods) {
      return written;
    }
    const first = periods.start + Math.floor((year - periods.start) / periods.years) * periods.years;
    const last = first + periods.years - 1;

    return name === 'period' ? `${first}-${last}` : String(last);
  });
}

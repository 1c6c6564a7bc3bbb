import { listed } from '../../../src/i18n/format';

const month = new Intl.DateTimeFormat('sv-SE', { month: 'long', timeZone: 'UTC' });

/** "februari och mars". */
export function monthNames(months: readonly number[]): string {
  return listed(months.map((number) => month.format(new Date(Date.UTC(2027, number - 1, 15)))));
}

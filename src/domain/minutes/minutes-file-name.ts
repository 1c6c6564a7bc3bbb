import type { Review } from '../review/review';
import type { Unit } from '../unit/unit';

/** "Protokoll Ledningens miljögenomgång – vår 2027, Fastighet och service, 2027-03-09 (utkast k7m2p9x4qd3h).docx": the same at each try, with our id. */
export function minutesFileName(review: Review, unit: Unit): string {
  const label = review.pinned?.minutesLabel ?? '';
  const name = [`${label.charAt(0).toUpperCase()}${label.slice(1)} ${review.title}`.trim(), unit.name, review.date].filter(Boolean).join(', ');

  return `${name} (utkast ${review.id}).docx`;
}

import type { Review } from '../review/review';
import type { Unit } from '../unit/unit';

/** "Protokoll Ledningens miljögenomgång – vår 2027, Fastighet och service, 2027-03-09 (utkast k7m2p9x4qd3h).docx": the same at each try, with our id. */
export function minutesFileName(review: Review, unit: Unit): string {
  return named([`${capital(review.pinned?.minutesLabel ?? '')} ${review.title}`.trim(), unit.name, review.date], `utkast ${review.id}`);
}

/** Without the day, since a moved review's kallelse is written in the same file: "Kallelse Ledningens miljögenomgång – vår 2027, Fastighet och service (k7m2p9x4qd3h).docx". `minutesLabel`: where the minutes grow in the same document. */
export function summonsFileName(review: Review, unit: Unit, words: { readonly summons: string; readonly minutesLabel: string | null }): string {
  const label = words.minutesLabel === null ? words.summons : `${words.summons} och ${words.minutesLabel}`;

  return named([`${label} ${review.title}`, unit.name], review.id);
}

/** "Protokollsutdrag 2 …": one for each extract of the review. */
export function extractFileName(review: Review, unit: Unit, words: { readonly extract: string; readonly number: number; readonly of: string }): string {
  return named([`${words.extract} ${words.number} ${review.title}`, words.of, unit.name, review.date], `utkast ${review.id}`);
}

/** "Presentation Ledningens miljögenomgång – vår 2027, Fastighet och service (k7m2p9x4qd3h).pptx": one for each review, written anew in the same file. */
export function presentationFileName(review: Review, unit: Unit, words: { readonly presentation: string }): string {
  return named([`${words.presentation} ${review.title}`, unit.name], review.id, 'pptx');
}

function named(parts: readonly (string | null)[], ownId: string, extension: 'docx' | 'pptx' = 'docx'): string {
  return `${parts.filter(Boolean).join(', ')} (${ownId}).${extension}`;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

import PizZip from 'pizzip';
import { phraseText } from '../../i18n/sv/decision';
import type { ReviewView } from '../../contracts/review';
import { documents } from '../../i18n/sv/documents';
import { demo as texts } from '../../i18n/sv/demo';
import { DemoDiffers } from './doors';

/** Holds a stored document against the review: every item with its title, every decision with its § and words, the draft's mark. */
export function checkDocument(file: Uint8Array, review: ReviewView): void {
  const text = textOf(file);
  const wanted = [
    documents.draftStatus,
    ...review.items.map((item) => item.title),
    ...review.items.flatMap((item) => (item.decision ? [`§ ${item.paragraph ?? ''}`, ...item.decision.text.split('\n')] : [])),
  ];
  const lacking = wanted.find((words) => !text.includes(normal(words)));
  if (lacking !== undefined) {
    throw new DemoDiffers(texts.documentLacks(review.minutesDraft?.fileName ?? '', lacking));
  }
}

/** The document's words, headers included, with white space as single blanks. */
function textOf(file: Uint8Array): string {
  const zip = new PizZip(file);
  const parts = zip.file(/^word\/(document|header\d*|footer\d*)\.xml$/);

  return normal(
    parts
      .map((part) => part.asText().replace(/<w:(br|tab)\b[^>]*>|<\/w:p>/g, ' ').replace(/<[^>]+>/g, ''))
      .join(' ')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&apos;/g, "'")
      .replace(/&amp;/g, '&'),
  );
}

function normal(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Whether the review's phrase begins its decisions: "Förvaltningschefen beslutar". */
export function hasPhrase(review: ReviewView, phrase: string): boolean {
  return review.items.some((item) => item.decision?.text.startsWith(phrase)) && review.phrase === phrase && phraseText({ subject: phrase.replace(/ beslutar$/, ''), byGroup: false }) === phrase;
}

import type { Card, CardAnswer } from './card';
import { cut, untagged } from './plain-text';

/** A card that a person chooses from a list: there it is a title and a line of plain text. */
export interface PreviewedCard extends CardAnswer {
  readonly preview: { readonly title: string; readonly text: string };
}

/** Characters of a line in the list. */
const LONGEST = { title: 100, text: 160 } as const;

/** The card with its line in the list: whatever is written in it is only text there too (T10). */
export function previewed({ card, summary }: { readonly card: Card; readonly summary: string }, { title, text }: PreviewedCard['preview']): PreviewedCard {
  return { card, summary, preview: { title: untagged(cut(title, LONGEST.title)), text: untagged(cut(text, LONGEST.text)) } };
}
